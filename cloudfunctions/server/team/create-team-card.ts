import { type createTeamCard as action } from '#shared/contract/works/team'
import { requireAsked, TEAM_CARD_LIFETIME_MS } from '#shared/domain/work/team'
import { newToken } from '../platform/identifiers'
import { type Writes } from '../platform/use-case'
import { ownWork } from '../records/work-repository'
import { saveTeamCard } from './team-card-repository'

export const createTeamCard: Writes<typeof action> = {
  write: async ({ workId, member }, { caller, now }, transaction) => {
    const work = await ownWork(transaction, workId, caller)
    const { name, role } = requireAsked(work, member)
    const token = newToken()
    const expiresAt = now + TEAM_CARD_LIFETIME_MS
    await saveTeamCard(transaction, token, { workId, name, role, expiresAt })
    return { token, name, role, expiresAt }
  },
}
