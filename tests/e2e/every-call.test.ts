import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillForm, pickFile, pickFiles } from '../support/form-steps'
import { pagesOf, pdf } from '../support/pdf-writer'
import { type Phone } from '../support/phone'
import { wav } from '../support/sound-writer'
import { subProjectNamed } from '../support/work-samples'
import { routes } from '../../src/routes'

jest.setTimeout(240_000)

const folder = mkdtempSync(path.join(os.tmpdir(), 'every-call-'))
const written = (name: string, bytes: Uint8Array) => {
  writeFileSync(path.join(folder, name), bytes)
  return path.join(folder, name)
}
const song = written('song.wav', wav(3))
const paper = written('paper.pdf', pdf({ objects: pagesOf(2) }))
const picture = (name: string) => path.resolve(__dirname, '../../local-cloud/seed-media', `${name}.jpg`)

const ARTICLE = 'https://mp.weixin.qq.com/s/AbCdEf'
const SHARED = '链接: https://pan.baidu.com/s/1AbC 提取码: x7k2 复制这段内容后打开百度网盘'

let journey: BrowserJourney
beforeAll(async () => {
  journey = await BrowserJourney.begin()
  await journey.cloud.officer('province-officer', 'provinceOfficer', 'province')
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await journey.end()
})

const writeLink = async ({ page }: Phone, id: string, text: string) => {
  await page.locator(`#${id} input`).fill(text)
  await page.locator(`#${id} input`).blur()
}

/** What an author gives, and what an officer then sees, by the call. */
const CALLS: Record<
  string,
  { give: (worker: Phone) => Promise<void>; look: (officer: Phone) => Promise<void>; isShown: boolean }
> = {
  song: {
    give: async ({ page }) => {
      await pickFile(page, song, '#recording-pick-file-audio')
      await page.locator('#recording-media-done').waitFor()
      await pickFile(page, paper, '#score-pick-file')
      await page.locator('#score-media-done').waitFor()
    },
    look: async ({ page }) => {
      await page.locator('[id^="review-video-"].sound-player__toggle').click()
      await page.getByText('1秒 / 3秒').waitFor()
      await page.getByText('共 2 页').waitFor()
    },
    isShown: true,
  },
  'special-activity': {
    give: async (worker) => {
      await writeLink(worker, 'links-link-0', ARTICLE)
      await pickFiles(worker.page, [picture('city'), picture('autumn')], '#photos-pick-album')
      await worker.page.locator('#photos-file-2').waitFor()
      await pickFile(worker.page, paper, '#document-pick-file')
      await worker.page.locator('#document-media-done').waitFor()
    },
    look: async ({ page }) => {
      await page.locator('#link-links-0', { hasText: ARTICLE }).waitFor()
      await page.locator('[id^="document-"]', { hasText: '共 2 页' }).first().waitFor()
    },
    isShown: true,
  },
  'service-platform': {
    give: () => Promise.resolve(),
    look: async ({ page }) => page.getByText('平台名称').waitFor(),
    isShown: true,
  },
  'micro-film': {
    give: async (worker) => {
      await worker.page.locator('#way-link').click()
      await writeLink(worker, 'link-0', SHARED)
      expect(await worker.page.locator('#link-code-0 input').inputValue()).toBe('x7k2')
    },
    look: async ({ page }) => {
      await page.locator('#link-main-0', { hasText: 'https://pan.baidu.com/s/1AbC' }).waitFor()
      await page.getByText('提取码 x7k2').waitFor()
    },
    isShown: false,
  },
}

it.each(Object.entries(CALLS))('a work of %s goes from its form to everyone', async (key, call) => {
  const worker = await journey.phone(`worker-of-${key}`)
  await worker.open(`/${routes.workForm}?subProject=${key}`)
  await agreeToPrivacy(worker.page)
  await call.give(worker)
  await fillForm(worker.page, subProjectNamed(key), { title: `示例作品 ${key}`, phone: '13800001234' })
  await worker.page.locator('#submit-work').click()
  await worker.page.locator('#receipt-number').waitFor()
  const workId = /id=([A-Za-z0-9]+)/.exec(worker.page.url())?.[1] ?? ''

  const officer = await journey.phone('province-officer')
  await officer.open(`/${routes.review}?id=${workId}`)
  await officer.page.locator('#review-title').waitFor()
  await call.look(officer)
  await officer.close()
  const province = journey.cloud.as('province-officer')
  let status = 'inReview'
  while (status === 'inReview') ({ status } = await journey.cloud.decide(province, workId, 'approve'))

  const guest = await journey.phone('guest')
  await guest.open(`/${routes.gallery}`)
  await guest.page.locator('.gallery__filters, .chip-row').first().waitFor()
  expect(await guest.page.locator(`#gallery-card-${workId}`).count()).toBe(call.isShown ? 1 : 0)
  await guest.close()
  await worker.close()
  expect(journey.faults).toEqual([])
})
