import { action } from '#shared/contract/action'
import { type RoleGrant } from '#shared/domain/access/roles'

/** The version of the privacy agreement. Raising it asks everyone again. */
export const PRIVACY_AGREEMENT_VERSION = '2020-1'

export interface SessionView {
  readonly personId: string
  readonly registered: boolean
  readonly displayName: string
  readonly roles: readonly RoleGrant[]
  /** No administrator exists yet, so the page may offer to claim the role. */
  readonly administratorMissing: boolean
  /** Messages that the person has not looked at. */
  readonly unreadMessages: number
}

/** The caller: registered or not, their name and roles. */
export const readSession = action<Record<string, never>, SessionView>({
  name: 'session.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['session'],
})

/** Registers a guest who agrees to the privacy agreement. It comes before the first personal field. */
export const register = action<{ agreementVersion: string }, SessionView>({
  name: 'session.register',
  unit: 'api',
  access: 'identified',
  effect: 'write',
  changes: ['session'],
})

export const sessionActions = {
  readSession,
  register,
}
