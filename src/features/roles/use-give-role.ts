import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { createInvitation, grantRole } from '#shared/contract/roles/roles'
import { type Season } from '#shared/domain/season/season'
import { roles } from '#shared/texts/roles'
import { useWrite } from '../../api/use-write'
import { toastSuccess } from '../../platform/feedback'
import { type CreatedInvitation } from './invitation-created'
import { type GivenRole, scopeOf } from './role-words'

const words = roles.give
/** The id that a person's own page shows them. */
const PERSON_ID = /^[A-Za-z0-9]{8,40}$/

export type Way = 'invitation' | 'personId'

export interface RoleOffer {
  readonly role: GivenRole
  /** The chosen unit, for a role over one. */
  readonly unit: string | undefined
  readonly way: Way
  readonly personId: string
}

const BEGIN: RoleOffer = { role: 'unitOfficer', unit: undefined, way: 'invitation', personId: '' }

export interface GivingRole {
  readonly choice: RoleOffer
  readonly change: (part: Partial<RoleOffer>) => void
  readonly unitFault: string | undefined
  readonly idFault: string | undefined
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly give: () => Promise<void>
}

/** Gives the chosen role: makes an invitation, or grants it to a known person. Faults show once it was tried. */
export function useGiveRole(
  season: Season,
  onInvited: (invitation: CreatedInvitation) => void,
  onGranted: () => void,
): GivingRole {
  const inviting = useWrite(createInvitation)
  const granting = useWrite(grantRole)
  const [choice, setChoice] = useState(BEGIN)
  const [asked, setAsked] = useState(false)
  const { role, unit, way } = choice
  const unitId = scopeOf(role, unit, season)
  const personId = choice.personId.trim()
  const idFault =
    personId === '' ? words.personIdMissing : PERSON_ID.test(personId) ? undefined : words.personIdWrong
  const change = (part: Partial<RoleOffer>) => setChoice((old) => ({ ...old, ...part }))

  const invite = async (scope: string) => {
    const reply = await inviting.run({ role, unitId: scope })
    if (!reply?.ok) return false
    const { token, expiresAt } = reply.value
    onInvited({ token, role, unitId: scope, expiresAt })
    return true
  }
  const grant = async (scope: string) => {
    const reply = await granting.run({ personId, role, unitId: scope })
    if (!reply?.ok) return false
    toastSuccess(words.granted(reply.value.displayName))
    onGranted()
    return true
  }
  const give = async () => {
    setAsked(true)
    if (unitId === undefined || (way === 'personId' && idFault)) return
    if (!(await (way === 'invitation' ? invite(unitId) : grant(unitId)))) return
    setAsked(false)
    change({ personId: '' })
  }
  return {
    choice,
    change,
    unitFault: asked && unitId === undefined ? words.unitMissing : undefined,
    idFault: asked ? idFault : undefined,
    busy: inviting.busy || granting.busy,
    error: way === 'invitation' ? inviting.error : granting.error,
    give,
  }
}
