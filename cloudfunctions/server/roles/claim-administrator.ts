import { timingSafeEqual } from 'node:crypto'
import { type claimAdministrator as action } from '#shared/contract/roles/roles'
import { withGrant } from '#shared/domain/access/grants'
import { Refusal } from '#shared/domain/refusal'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'
import { type AuditedWrites } from '../platform/use-case'
import { sha256 } from '../platform/identifiers'
import { people } from '../records/person-repository'
import { ADMINISTRATOR_CLAIM, administratorExists, sessionViewOf } from '../records/session-view'

/** A code shorter than this is taken for “not set up”. */
const MIN_CODE_LENGTH = 12

/** Compares in constant time; a function without a code (or with a weak one) lets nobody in. */
function codeIsRight(code: string): boolean {
  const expected = process.env.FIRST_ADMINISTRATOR_CODE ?? ''
  if (expected.length < MIN_CODE_LENGTH) return false
  return timingSafeEqual(Buffer.from(sha256(code)), Buffer.from(sha256(expected)))
}

export const claimAdministrator: AuditedWrites<typeof action> = {
  audited: 'roles',
  write: async ({ code, displayName }, { caller, now }, transaction) => {
    if (await administratorExists(transaction)) throw new Refusal('ADMINISTRATOR_EXISTS')
    if (!codeIsRight(code)) throw new Refusal('CODE_WRONG')
    const person = await people.find(transaction, caller.personId)
    if (!person) throw new Refusal('NOT_REGISTERED')
    const roles = withGrant(person.roles, { role: 'admin', unitId: ROOT_UNIT_ID, grantedAt: now })
    const administrator = { ...person, displayName, roles }
    await transaction.save('counters', ADMINISTRATOR_CLAIM, { at: now })
    await people.save(transaction, administrator)
    const holder = { personId: person.id, registered: true, roles }
    return {
      answer: await sessionViewOf(holder, administrator, transaction),
      leaves: { subject: ['person', person.id], facts: { role: 'admin', unit: ROOT_UNIT_ID } },
    }
  },
}
