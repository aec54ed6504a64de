import { action } from '#shared/contract/action'
import { type RoleGrant } from '#shared/domain/access/roles'

/** The privacy agreement's version a person agrees to; raising it asks everyone again. */
export const PRIVACY_AGREEMENT_VERSION = '2020-1'

export interface SessionView {
  readonly personId: string
  readonly registered: boolean
  readonly displayName: string
  readonly roles: readonly RoleGrant[]
  /** No administrator exists yet: the page that claims the role may be offered. */
  readonly administratorMissing: boolean
}

/** Who asks: registered or not, their name and roles. */
export const readSession = action<Record<string, never>, SessionView>({
  name: 'session.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

/** Agreeing to the privacy agreement makes a guest a registered person; it comes before the first personal field. */
export const register = action<{ agreementVersion: string }, SessionView>({
  name: 'session.register',
  unit: 'api',
  access: 'identified',
  effect: 'write',
})

export const sessionActions = {
  readSession,
  register,
}
