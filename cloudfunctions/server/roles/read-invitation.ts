import { type readInvitation as action } from '#shared/contract/roles/roles'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { openInvitation } from './invitation-repository'

export const readInvitation: Reads<typeof action> = {
  read: async ({ token }, { now }) => {
    const { role, unitId, expiresAt } = await openInvitation(documents, token, now)
    return { role, unitId, expiresAt }
  },
}
