import { type Page } from 'playwright-core'
import {
  acceptInvitation,
  cancelInvitation,
  createInvitation,
  revokeRole,
} from '#shared/contract/roles/roles'
import { routes } from '../../../src/routes'
import { countOf, invited, rolesOf, someone, withdrawnInvitations } from './before-a-write'
import { type WriteRow } from './write-row'

const chooseXian = async (page: Page) => {
  await page.locator('#choose-unit').click()
  await page.locator('#unit-xian').click()
}

/** Roles: offered, withdrawn, accepted, taken back. */
export const ROLE_WRITES: readonly WriteRow[] = [
  {
    action: createInvitation.name,
    what: 'inviting an officer',
    ready: async (journey) => ({
      as: journey.cloud.admin.openid,
      route: routes.roles,
      done: await countOf(journey, 'invitations'),
    }),
    steps: async (page) => {
      await page.locator('#invite').click()
      await chooseXian(page)
    },
    button: '#give-role',
    says: '#give-error',
    shows: '#invitation-link',
  },
  {
    action: cancelInvitation.name,
    what: 'withdrawing an invitation',
    ready: async (journey) => {
      await invited(journey)
      return {
        as: journey.cloud.admin.openid,
        route: routes.invitations,
        done: await withdrawnInvitations(journey),
      }
    },
    button: ':nth-match(.button[id^=withdraw-], 1)',
    asks: true,
    says: '#withdraw-error',
    shows: '#invitations-open',
  },
  {
    action: acceptInvitation.name,
    what: 'accepting an invitation',
    ready: async (journey) => {
      const { person, token } = await invited(journey)
      const done = rolesOf(journey, person.personId)
      return { as: person.openid, route: routes.invitation, params: { token }, done }
    },
    steps: (page) => page.locator('#display-name').locator('input').fill('李干事'),
    button: '#accept-invitation',
    says: '#accept-error',
    shows: '#entry-queue',
  },
  {
    action: revokeRole.name,
    what: 'taking a role back',
    ready: async (journey) => {
      const { personId } = await journey.cloud.officer(someone('officer'), 'unitOfficer', 'xian')
      const held = rolesOf(journey, personId)
      const done = async () => 1 - (await held())
      return { as: journey.cloud.admin.openid, route: routes.roles, done, mark: personId }
    },
    button: '#revoke-MARK-unitOfficer-xian',
    asks: true,
    says: '#revoke-error',
    shows: '.page:has(#invite):not(:has(#holder-MARK))',
  },
]
