import path from 'node:path'
import { changeCalendar, readCalendar } from '#shared/contract/calendar/calendar'
import { amendSeason, publishSeason } from '#shared/contract/season/manage-season'
import { routes } from '../../../src/routes'
import { pickFile } from '../../support/form-steps'
import { candidateOf } from '../../support/seasons'
import { rawSeason2020 } from '../../unit/season/season-2020'
import { countOf } from './before-a-write'
import { type WriteRow } from './write-row'

const QR_PICTURE = path.resolve(__dirname, '../../../local-cloud/seed-media/jade.jpg')

/** What is done to the season. */
export const SEASON_WRITES: readonly WriteRow[] = [
  {
    action: amendSeason.name,
    what: 'correcting a text of the season',
    ready: async (journey) => ({
      as: (await journey.cloud.provinceOfficer()).openid,
      route: routes.amend,
      params: { place: 'summary.song' },
      done: await countOf(journey, 'seasonChanges'),
    }),
    steps: async (page) => {
      await page.locator('#amend-summary textarea').fill('唱响网络好声音。')
      await page.locator('#amend-reason textarea').fill('简介写错了')
    },
    button: '#save-amendment',
    asks: true,
    says: '#amend-error',
    shows: '.home__grid',
  },
  {
    action: amendSeason.name,
    what: 'putting up the picture of an entrance’s code',
    ready: async (journey) => ({
      as: (await journey.cloud.provinceOfficer()).openid,
      route: routes.amend,
      params: { place: 'picture.song.0' },
      done: await countOf(journey, 'seasonChanges'),
    }),
    steps: async (page) => {
      await pickFile(page, QR_PICTURE, '#pick-picture')
      await page.locator('#amend-reason textarea').fill('承办单位换了二维码')
    },
    button: '#save-amendment',
    asks: true,
    says: '#amend-error',
    shows: '.home__grid',
  },
  {
    action: changeCalendar.name,
    what: 'changing a year’s working days',
    ready: async ({ cloud: { admin } }) => {
      const versionNow = async () => (await admin.must(readCalendar, { year: '2020' })).version
      const before = await versionNow()
      return { as: admin.openid, route: routes.calendar, done: async () => (await versionNow()) - before }
    },
    steps: async (page) => {
      await page.locator('#edit-calendar').click()
      await page.locator('[id^="remove-daysOff-"]').first().click()
    },
    button: '#save-calendar',
    asks: true,
    says: '#calendar-error',
    shows: '#edit-calendar',
  },
  {
    action: publishSeason.name,
    what: 'publishing a season',
    ready: async (journey) => {
      const { admin } = journey.cloud
      await candidateOf(admin, { ...rawSeason2020(), version: 7 })
      const done = await countOf(journey, 'seasonChanges')
      return { as: admin.openid, route: routes.seasonFile, done }
    },
    button: '#publish-season',
    asks: true,
    says: '#publish-season-error',
    shows: '#to-season-file',
  },
]
