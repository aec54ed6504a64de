import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sharePath } from '#shared/domain/sharing/scene'
import { shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { subProject } from '#shared/texts/sub-project'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillForm, fillText, pickFile, pickFiles } from '../support/form-steps'
import { IN_DEPTH } from '../support/depth'
import { countHands } from '../support/hand-counter'
import { type Phone } from '../support/phone'
import { subProjectNamed } from '../support/work-samples'
import { season2020 } from '../unit/season/season-2020'
import { routes } from '../../src/routes'

jest.setTimeout(240_000)

const MEDIA = path.resolve(__dirname, '../../local-cloud/seed-media')
const media = (name: string) => path.join(MEDIA, name)
const scenes = (...names: string[]) => names.map((name) => media(`scenes/${name}.jpg`))
const folder = mkdtempSync(path.join(os.tmpdir(), 'every-call-'))
/** As its author named it. */
const film = path.join(folder, '一把焊枪三十年.mp4')

const ARTICLE = 'https://mp.weixin.qq.com/s/AbCdEf'
const SHARED = '链接: https://pan.baidu.com/s/1AbC 提取码: x7k2 复制这段内容后打开百度网盘'

let journey: BrowserJourney
beforeAll(async () => {
  copyFileSync(media('dusk.mp4'), film)
  journey = await BrowserJourney.begin()
  await journey.cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
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

const giveFilm =
  (file: string) =>
  async ({ page }: Phone) => {
    await pickFile(page, file)
    await page.locator('#media-done').waitFor()
  }

const watch = async ({ page }: Phone) => {
  await page.locator('video').evaluate((shown: HTMLVideoElement) => shown.play())
  await page.locator('#machine-duration', { hasText: '机检通过' }).waitFor()
}

interface Journey {
  readonly call: string
  /** What an author gives. */
  readonly give: (worker: Phone) => Promise<void>
  /** What an officer then sees. */
  readonly look: (officer: Phone) => Promise<void>
  /** What came as an address alone is never shown. */
  readonly isShown?: false
  /** Goes the way of another one that every run takes. */
  readonly inDepth?: true
}

const JOURNEYS: Readonly<Record<string, Journey>> = {
  'an activity: addresses, pictures and a document': {
    call: 'special-activity',
    give: async (worker) => {
      await writeLink(worker, 'links-link-0', ARTICLE)
      await pickFiles(worker.page, scenes('team', 'hall'), '#photos-pick-album')
      await worker.page.locator('#photos-file-2').waitFor()
      await pickFile(worker.page, media('papers/online-week.pdf'), '#document-pick-file')
      await worker.page.locator('#document-media-done').waitFor()
    },
    look: async ({ page }) => {
      await page.locator('#link-links-0', { hasText: ARTICLE }).waitFor()
      await page.locator('[id^="document-"]', { hasText: '共 2 页' }).first().waitFor()
      expect(await page.locator('[id^="picture-"]').count()).toBe(2)
    },
  },
  'a recitation: a film': { call: 'recitation', give: giveFilm(media('reading-ward.mp4')), look: watch },
  'photography: a series in its order': {
    call: 'photography',
    give: async ({ page }) => {
      await page.locator('#series-many').click()
      await pickFiles(page, scenes('weld', 'steel', 'lathe', 'loom'))
      await page.locator('#file-4').waitFor()
      await page.locator('#caption-4 input').fill('纱线如瀑')
    },
    look: async ({ page }) => {
      expect(await page.locator('[id^="picture-"]').count()).toBe(4)
      expect(await page.locator('.pictures__caption').allInnerTexts()).toEqual(['纱线如瀑'])
    },
    // file-slots.test.ts takes a series to everyone in every run.
    inDepth: true,
  },
  'a service platform: pictures and a document': {
    call: 'service-platform',
    give: async ({ page }) => {
      await pickFiles(page, [media('screens/platform-home.jpg')], '#photos-pick-album')
      await page.locator('#photos-file-1').waitFor()
      await pickFile(page, media('papers/platform-report.pdf'), '#document-pick-file')
      await page.locator('#document-media-done').waitFor()
    },
    look: async ({ page }) => {
      await page.getByText('平台名称').waitFor()
      await page.locator('[id^="picture-"]').first().waitFor()
      await page.locator('[id^="document-"]', { hasText: '共 1 页' }).first().waitFor()
    },
  },
  'a micro-film: a file': {
    ...{ call: 'micro-film', give: giveFilm(media('film-sand.mp4')), look: watch },
    inDepth: true,
  },
  'a micro-film: an address with its code': {
    call: 'micro-film',
    give: async (worker) => {
      await worker.page.locator('#way-link').click()
      await writeLink(worker, 'link-0', SHARED)
      expect(await worker.page.locator('#link-code-0 input').inputValue()).toBe('x7k2')
    },
    look: async ({ page }) => {
      await page.locator('#link-main-0', { hasText: 'https://pan.baidu.com/s/1AbC' }).waitFor()
      await page.getByText('提取码 x7k2').waitFor()
      // The first officer uploads the copy that the film is watched in.
      const place = page.locator('#copy-main-1-album')
      if ((await place.count()) > 0) await pickFile(page, film, '#copy-main-1-album')
      await page.locator('#copy-main-1-standing', { hasText: '机检通过' }).waitFor()
    },
    isShown: false,
  },
  'a song: a recording and its score': {
    call: 'song',
    give: async ({ page }) => {
      await pickFile(page, media('song-torch.mp3'), '#recording-pick-file-audio')
      await page.locator('#recording-media-done').waitFor()
      await pickFile(page, media('papers/score-torch.pdf'), '#score-pick-file')
      await page.locator('#score-media-done').waitFor()
    },
    look: async ({ page }) => {
      await page.locator('[id^="review-video-"].sound-player__toggle').click()
      await page.getByText('1秒 / 20秒').waitFor()
      await page.locator('#file-facts-1', { hasText: '时长 20秒' }).waitFor()
      await page.locator('#file-facts-2', { hasText: 'score-torch.pdf' }).waitFor()
      await page.getByText('共 1 页').waitFor()
    },
  },
  'a micro-lesson: a film': {
    ...{ call: 'micro-lesson', give: giveFilm(media('lesson-weld.mp4')), look: watch },
    inDepth: true,
  },
}

/** The card of a call, as the union of 宝鸡 shares it into a group: it leads to the form. */
async function openFormByCard({ page, open }: Phone, call: string): Promise<void> {
  const id = shortIdOf(season2020.key, 's', call)
  await open(sharePath({ kind: 's', id, unitCode: unitCodeOf('baoji') }))
  await page.getByText(subProject.submit, { exact: true }).waitFor()
}

async function submit({ page }: Phone): Promise<string> {
  await page.locator('#submit-work').click()
  await page.locator('#receipt-number').waitFor()
  await page.locator('#work-where', { hasText: '宝鸡市总工会' }).waitFor()
  return /id=([A-Za-z0-9]+)/.exec(page.url())?.[1] ?? ''
}

/** Both officers look and approve; then its author reads that it is accepted, and everyone sees it or does not. */
async function goesThroughReview(
  workId: string,
  worker: Phone,
  journeyOf: Pick<Journey, 'look' | 'isShown'>,
) {
  for (const openid of ['baoji-officer', 'province-officer']) {
    const officer = await journey.phone(openid)
    await officer.open(`/${routes.review}?id=${workId}`)
    await officer.page.locator('#review-title').waitFor()
    await journeyOf.look(officer)
    for (const point of await officer.page.locator('[id^="check-"]').all()) await point.click()
    await officer.page.locator('#approve').click()
    await officer.page.locator('#review-done').waitFor()
    await journey.cloud.settled(journey.cloud.as(openid), workId)
    await officer.close()
  }
  await worker.open(`/${routes.myWork}?id=${workId}`)
  await worker.page.locator('#work-status', { hasText: '已通过' }).waitFor()
  await worker.close()
  const guest = await journey.phone('guest')
  await guest.open(`/${routes.gallery}`)
  await guest.page.locator('.gallery__filters, .chip-row').first().waitFor()
  if (journeyOf.isShown === false) expect(await guest.page.locator(`#gallery-card-${workId}`).count()).toBe(0)
  else await guest.page.locator(`#gallery-card-${workId}`).waitFor()
  await guest.close()
}

it.each(Object.entries(JOURNEYS).filter(([, { inDepth }]) => IN_DEPTH || !inDepth))(
  'from its card to acceptance goes %s',
  async (what, { call, give, ...rest }) => {
    const worker = await journey.phone(`worker of ${what}`)
    await openFormByCard(worker, call)
    await worker.page.getByText(subProject.submit, { exact: true }).click()
    await agreeToPrivacy(worker.page)
    await give(worker)
    await fillForm(worker.page, subProjectNamed(call), { title: `示例作品 ${call}`, phone: '13800001234' })
    await goesThroughReview(await submit(worker), worker, rest)
    expect(journey.faults).toEqual([])
  },
)

it('a first-timer sends a 微视频 from its card with 12 taps and 3 typed fields at the most', async () => {
  const worker = await journey.phone('first-timer')
  const { page } = worker
  await openFormByCard(worker, 'micro-video')
  const hands = await countHands(page)
  await page.getByText(subProject.submit, { exact: true }).click()
  await agreeToPrivacy(page)
  await giveFilm(film)(worker)
  await page.locator('#field-title-suggested').click()
  await page.locator('#field-topic-skill').click()
  await page.locator('#field-subtitles-yes').click()
  await page.locator('#submitter-person').click()
  await fillText(page, 'workplace', '渭川重型装备厂')
  await fillText(page, 'authorName', '秦焊花')
  await fillText(page, 'phone', '13800001234')
  await page.locator('#declare-own').click()
  await page.locator('#declare-ai-no').click()
  await page.locator('#public-consent').click()
  const workId = await submit(worker)
  const { taps, typedFields } = await hands()
  const inTheChooser = 1
  process.stdout.write(
    `note: from card to receipt: ${taps + inTheChooser} taps, ${typedFields} typed fields\n`,
  )
  expect(taps + inTheChooser).toBeLessThanOrEqual(12)
  expect(typedFields).toBeLessThanOrEqual(3)
  await goesThroughReview(workId, worker, { look: watch })
  expect(journey.faults).toEqual([])
})
