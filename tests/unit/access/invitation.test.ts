import { invitationState, newInvitation, withdrawInvitation } from '#shared/domain/access/invitation'
import { type RoleGrant } from '#shared/domain/access/roles'

const NOW = Date.UTC(2020, 5, 15)
const WEEK = 7 * 24 * 3600 * 1000
const made = newInvitation({ id: 'i', role: 'unitOfficer', unitId: 'baoji', createdBy: 'administrator' }, NOW)
const grant = (role: RoleGrant['role'], grantedAt: number): RoleGrant => ({
  role,
  unitId: 'province',
  grantedAt,
})
const administrator = [grant('admin', NOW - 1)]

it.each([
  ['open', made, administrator, NOW],
  ['open', made, administrator, NOW + WEEK - 1],
  ['expired', made, administrator, NOW + WEEK],
  ['void', made, [], NOW],
  ['void', made, [grant('provinceOfficer', NOW - 1)], NOW],
  ['open', made, [grant('admin', NOW)], NOW],
  ['void', made, [grant('admin', NOW + 1)], NOW + 2],
  ['used', { ...made, usedBy: 'officer', usedAt: NOW + 1 }, [], NOW + WEEK],
  ['withdrawn', withdrawInvitation(made, NOW + 5), administrator, NOW + 5],
  ['withdrawn', withdrawInvitation(made, NOW + 5), [], NOW + WEEK],
] as const)('an invitation is %s', (state, invitation, makersRoles, now) => {
  expect(invitationState(invitation, makersRoles, now)).toBe(state)
})
