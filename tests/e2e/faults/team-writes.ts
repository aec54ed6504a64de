import { answerTeamCard, createTeamCard } from '#shared/contract/works/team'
import { routes } from '../../../src/routes'
import { countOf, eventsOf, memberWithCard, someone, teamsWork } from './before-a-write'
import { type Journey } from './journey'
import { type WriteRow } from './write-row'

/** A member of a team with the card in hand, where an answer adds such an event to the work's history. */
const beforeCard = (event: 'memberAgreed' | 'memberRefused') => async (journey: Journey) => {
  const { workId, token } = await memberWithCard(journey)
  const { openid } = await journey.cloud.registered(someone('member'))
  const done = eventsOf(journey, workId, event)
  return { as: openid, route: routes.teamCard, params: { token }, done }
}

/** Cards of teams: made by the author, answered by a member. */
export const TEAM_WRITES: readonly WriteRow[] = [
  {
    action: createTeamCard.name,
    what: 'making a card for a member of the team',
    ready: async (journey) => {
      const { as, workId } = await teamsWork(journey)
      const done = await countOf(journey, 'teamCards')
      return { as, route: routes.myWork, params: { id: workId }, done }
    },
    button: '#send-card-1',
    says: '#team-card-error',
    shows: '#team-card-link',
  },
  {
    action: answerTeamCard.name,
    what: 'agreeing to be named as a member of a team',
    ready: beforeCard('memberAgreed'),
    button: '#agree-team-card',
    says: '#answer-error',
    shows: '#team-card-agreed',
  },
  {
    action: answerTeamCard.name,
    what: 'refusing to be named as a member of a team',
    ready: beforeCard('memberRefused'),
    button: '#refuse-team-card',
    asks: true,
    says: '#answer-error',
    shows: '#team-card-refused',
  },
]
