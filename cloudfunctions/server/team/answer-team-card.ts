import { type answerTeamCard as action } from '#shared/contract/works/team'
import { answerAsMember } from '#shared/domain/work/team'
import { newId } from '../platform/identifiers'
import { type Writes } from '../platform/use-case'
import { saveBesides } from '../records/work-repository'
import { openTeamCard, saveTeamCard } from './team-card-repository'

export const answerTeamCard: Writes<typeof action> = {
  write: async ({ token, agrees }, { caller, now }, transaction) => {
    const { card, work } = await openTeamCard(transaction, token, now)
    const answered = answerAsMember(work, card, agrees, caller.personId, now)
    await saveTeamCard(transaction, token, { ...card, usedBy: caller.personId })
    await saveBesides(transaction, work, answered, newId())
    return { agrees }
  },
}
