import { type Caller, type RoleGrant } from '#shared/domain/access/roles'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type DocumentReader } from '../platform/documents'
import { type Person } from './person-repository'
import { units } from './unit-repository'

/** The grants that give scope: none over a unit that was closed, or that the tree does not know. The root needs no look. */
export async function standingGrants(
  roles: readonly RoleGrant[],
  reader: DocumentReader,
): Promise<readonly RoleGrant[]> {
  const stands = await Promise.all(
    roles.map(
      async ({ unitId }) => unitId === ROOT_UNIT_ID || (await units.find(reader, unitId))?.state === 'open',
    ),
  )
  return roles.filter((_grant, at) => stands[at])
}

/** A caller, and whether grants of theirs give nothing any more. */
export interface Known {
  readonly caller: Caller
  readonly lost: readonly RoleGrant[]
}

/** A person as they now are, registered or not: a role taken away is gone. Roles only count once registered. */
export async function callerAs(
  person: Person | null,
  personId: string,
  openid: string,
  reader: DocumentReader,
): Promise<Known> {
  const registered = person?.agreement.version === PRIVACY_AGREEMENT_VERSION
  const granted = registered ? (person?.roles ?? []) : []
  const roles = await standingGrants(granted, reader)
  const lost = granted.filter((grant) => !roles.includes(grant))
  return { caller: { openid, personId, registered, roles }, lost }
}
