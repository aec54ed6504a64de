import { type RoleGrant } from '#shared/domain/access/roles'
import { type Inbox } from '#shared/domain/message/inbox'
import { rankOf } from '#shared/domain/rank'
import { collection } from '../platform/collection'

/** A registered person. The openid is not stored here: the id is derived from it. */
export interface Person {
  readonly id: string
  readonly displayName: string
  readonly registeredAt: number
  readonly agreement: { readonly version: string; readonly at: number }
  readonly roles: readonly RoleGrant[]
  /** A form begins with nothing of what they submitted until then, epoch ms. */
  readonly detailsForgottenAt?: number
  /** Absent until the first message. */
  readonly inbox?: Inbox
}

export const people = collection('people', ({ id, registeredAt, roles }: Person) => ({
  roleRank: roles.length > 0 ? rankOf(registeredAt, id) : undefined,
}))
