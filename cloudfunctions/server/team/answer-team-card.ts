import { type answerTeamCard as action } from '#shared/contract/works/team'
import { answerAsMember } from '#shared/domain/work/team'
import { newId } from '../platform/identifiers'
import { type AuditedWrites } from '../platform/use-case'
import { saveBesides } from '../records/work-repository'
import { openTeamCard, saveTeamCard } from './team-card-repository'

export const answerTeamCard: AuditedWrites<typeof action> = {
  audited: 'persons',
  write: async ({ token, agrees }, { caller, now }, transaction) => {
    const { card, work } = await openTeamCard(transaction, token, now)
    const answered = answerAsMember(work, card, agrees, caller.personId, now)
    await saveTeamCard(transaction, token, { ...card, usedBy: caller.personId })
    await saveBesides(transaction, work, answered, newId())
    return {
      answer: { agrees },
      leaves: { subject: ['work', card.workId], facts: { agrees: String(agrees) } },
    }
  },
}
