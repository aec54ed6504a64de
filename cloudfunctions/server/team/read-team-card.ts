import { type readTeamCard as action } from '#shared/contract/works/team'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { openTeamCard } from './team-card-repository'

/** Of the work only what a member has to know to answer: no file, no phone, nobody else of the team. */
export const readTeamCard: Reads<typeof action> = {
  read: async ({ token }, { caller, now }) => {
    const { card, work } = await openTeamCard(documents, token, now)
    const { title, authorName } = work.content
    const { name, role, expiresAt } = card
    const own = work.authorId === caller.personId
    return { title, subProject: work.subProject, authorName, name, role, expiresAt, own }
  },
}
