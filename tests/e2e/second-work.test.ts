import path from 'node:path'
import { routes } from '../../src/routes'
import { BrowserJourney } from '../support/browser-journey'
import { fillText, pickFile } from '../support/form-steps'
import { countHands } from '../support/hand-counter'

const FILM = path.resolve(__dirname, '../../local-cloud/seed-media/dusk.mp4')
/** A person also taps the film in the chooser of the phone. */
const IN_THE_CHOOSER = 1

let journey: BrowserJourney
beforeEach(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.end())

it('a second 微视频 takes 8 taps and 2 typed fields at the most; once forgotten, the next form is empty', async () => {
  const { author } = await journey.cloud.submittedWork({
    ...{ by: journey.cloud.as('comes-again'), kind: 'video' },
    content: { unitId: 'baoji', workplace: '渭川重型装备厂', authorName: '秦焊花', phone: '13800001234' },
  })
  const worker = await journey.phone(author.openid)
  const { page } = worker
  await worker.open(`/${routes.submit}`)
  await page.locator('#submit-micro-video').waitFor()
  const hands = await countHands(page)
  await page.locator('#submit-micro-video').click()
  await page.locator('#details-filled').waitFor()
  await pickFile(page, FILM)
  await page.locator('#media-done').waitFor()
  await fillText(page, 'title', '又一把焊枪')
  await page.locator('#field-topic-skill').click()
  await page.locator('#field-subtitles-yes').click()
  await page.locator('#declare-own').click()
  await page.locator('#declare-ai-no').click()
  await page.locator('#submit-work').click()
  await page.locator('#work-where', { hasText: '宝鸡市总工会' }).waitFor()
  const { taps, typedFields } = await hands()
  expect(taps + IN_THE_CHOOSER).toBeLessThanOrEqual(8)
  expect(typedFields).toBeLessThanOrEqual(2)

  await worker.open(`/${routes.me}`)
  await page.locator('#forget-details').click()
  await page.locator('.taro-model__confirm').click()
  await page.locator('#details-forgotten').waitFor()
  await worker.open(`/${routes.workForm}?subProject=micro-video`)
  const name = page.locator('#field-authorName-input').locator('input').first()
  await name.waitFor()
  expect(await name.inputValue()).toBe('')
  expect(journey.faults).toEqual([])
})
