import { type Page } from 'playwright-core'
import {
  pinAnnouncement,
  publishAnnouncement,
  reviseAnnouncement,
  withdrawAnnouncement,
} from '#shared/contract/announcements/announcements'
import { type AnnouncementEvent } from '#shared/domain/announcement/announcement'
import { routes } from '../../../src/routes'
import { announced, changesOf, countOf, someone } from './before-a-write'
import { type Journey } from './journey'
import { type WriteRow } from './write-row'

/** Before the editor of an announcement that is out, where a write adds such an event to its history. */
const beforeAnnouncement = (event: AnnouncementEvent) => async (journey: Journey) => {
  const { as, announcementId: id } = await announced(journey)
  return { as, route: routes.announcementEdit, params: { id }, done: changesOf(journey, id, event) }
}

const writeAnnouncement = async (page: Page) => {
  await page.locator('#announcement-title-input').locator('input').fill('网络安全课延期')
  await page.locator('#announcement-body-input').locator('textarea').fill('改到下周三。')
}

export const ANNOUNCEMENT_WRITES: readonly WriteRow[] = [
  {
    action: publishAnnouncement.name,
    what: 'publishing an announcement',
    ready: async (journey) => ({
      as: (await journey.cloud.officer(someone('officer'), 'unitOfficer', 'baoji')).openid,
      route: routes.announcementEdit,
      done: await countOf(journey, 'announcements'),
    }),
    steps: writeAnnouncement,
    button: '#publish',
    asks: true,
    says: '#publish-error',
    shows: '#announcement-title',
  },
  {
    action: reviseAnnouncement.name,
    what: 'revising an announcement',
    ready: beforeAnnouncement('revised'),
    steps: writeAnnouncement,
    button: '#publish',
    asks: true,
    says: '#publish-error',
    shows: '#announcement-title',
  },
]

export const ANNOUNCEMENT_WRITES_READ_ANEW: readonly WriteRow[] = [
  {
    action: pinAnnouncement.name,
    what: 'pinning an announcement',
    ready: beforeAnnouncement('pinned'),
    button: '#pin',
    says: '#pin-error',
    shows: '#unpin',
  },
  {
    action: withdrawAnnouncement.name,
    what: 'withdrawing an announcement',
    ready: beforeAnnouncement('withdrawn'),
    steps: async (page) => {
      await page.locator('#withdraw-announcement').click()
      await page.locator('#withdraw-reason').locator('textarea').fill('时间有误，另行通知')
    },
    button: '#withdraw-confirm',
    says: '#withdraw-error',
    shows: '#announcement-gone',
  },
]
