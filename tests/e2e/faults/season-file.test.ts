import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { validateSeasonFile, startSeasonUpload } from '#shared/contract/season/manage-season'
import { routes } from '../../../src/routes'
import { BrowserJourney } from '../../support/browser-journey'
import { pickFile } from '../../support/form-steps'
import { rawSeason2020 } from '../../unit/season/season-2020'
import { countOf } from './before-a-write'
import { END_AFTER_MS, FAULTS, type Journey, phoneOfFaults, requestsOf, spoken } from './journey'

let journey: Journey
let folder: string
beforeAll(async () => {
  journey = await BrowserJourney.begin()
  folder = await mkdtemp(path.join(tmpdir(), 'season-file-'))
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(async () => {
  await journey.end()
  await rm(folder, { recursive: true })
})

const fault = (at: string, name: keyof typeof FAULTS) =>
  journey.cloud.environment.fault({ at, ...FAULTS[name] })

it('a season’s file whose way is disturbed is told of, and goes on a tap; it is sent once and validated once', async () => {
  const file = path.join(folder, '2020.json')
  writeFileSync(file, JSON.stringify({ ...rawSeason2020(), version: 7 }))
  const phone = await phoneOfFaults(journey, journey.cloud.admin.openid)
  const { page } = phone
  const kept = await countOf(journey, 'seasons')
  const sent = requestsOf(page, startSeasonUpload.name)
  const validated = requestsOf(page, validateSeasonFile.name)
  const says = async (words: string) => {
    await page.locator('#season-file-error').filter({ hasText: words }).waitFor()
    expect((await spoken(page, '#season-file-error')).split('\n')[0]).toBe(words)
  }
  const again = () => page.locator('#check-again').click()
  await phone.open(`/${routes.seasonFile}`)

  await fault('storage.put', 'reset')
  await pickFile(page, file, '#pick-season-file')
  await says('网络不通')
  await journey.cloud.environment.endFaults()

  await fault(validateSeasonFile.name, 'status')
  await again()
  await says('平台出了点问题')
  expect(await kept()).toBe(0)

  await fault(validateSeasonFile.name, 'lost')
  await again()
  await says('网络不通')
  expect(await kept()).toBe(1)

  await fault(validateSeasonFile.name, 'hold')
  await again()
  await page.locator('#season-file-error').waitFor({ state: 'detached' })
  await page.clock.runFor(END_AFTER_MS)
  await says('网络太慢，没有等到回答')
  await journey.cloud.environment.endFaults()

  await again()
  await page.locator('#season-candidate').filter({ hasText: '第 7 版' }).waitFor()
  expect(await page.locator('#check-again').count()).toBe(0)
  expect([sent.length, await kept()]).toEqual([2, 1])
  expect(new Set(validated.map(({ requestId }) => requestId)).size).toBe(1)
  expect(journey.faults).toEqual([])
  await phone.close()
})
