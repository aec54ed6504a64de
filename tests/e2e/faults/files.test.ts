import { withoutMetadata } from '#shared/domain/media/jpeg-segments'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { finishUpload, startUpload } from '#shared/contract/works/uploads'
import { createWork, saveWork } from '#shared/contract/works/works'
import { type Page } from 'playwright-core'
import { routes } from '../../../src/routes'
import { BrowserJourney } from '../../support/browser-journey'
import { fillText, pickFile, tapToSendAgain } from '../../support/form-steps'
import { countOf, someone } from './before-a-write'
import { FAULTS, type Journey, phoneOfFaults, requestsOf, spoken } from './journey'
import { abortOnce } from '../../support/abort-once'

const PHOTO = path.resolve(__dirname, '../../../local-cloud/seed-media/jade.jpg')
const AGAIN = '\n网络好转后会自动再传，不用守着'
const BROKEN = `上传没有完成\n网络中断了。填写的内容都还在。${AGAIN}`
const FAILED = `平台出了点问题\n不是您的错，内容没有丢。请稍后再试；仍不行请联系省总工会网络中心 029-87329782${AGAIN}`

let journey: Journey
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.cloud.environment.endFaults())
afterAll(() => journey.end())

const fault = (at: string, name: keyof typeof FAULTS) =>
  journey.cloud.environment.fault({ at, ...FAULTS[name] })
const endFaults = () => journey.cloud.environment.endFaults()

/** An author before the empty form of a photo. */
async function author() {
  const { openid } = await journey.cloud.registered(someone('author'))
  const phone = await phoneOfFaults(journey, openid)
  await phone.open(`/${routes.workForm}?subProject=photography`)
  await phone.page.locator('#pick-album').waitFor()
  return phone
}

const failure = async (page: Page) => {
  await page.locator('#upload-failed').waitFor()
  return (await spoken(page, '#upload-failed')).replace(/\n重新上传\n换一张照片$/, '')
}

/** Sends again, now that nothing stands in the way; the form has its file. */
async function sendAgain(page: Page): Promise<void> {
  await endFaults()
  await tapToSendAgain(page)
  await page.locator('#media-done').waitFor()
}

describe('a file whose way is disturbed', () => {
  it.each([
    ['no place is given', startUpload.name, 'status', FAILED],
    ['the place is not reached', 'upload-url', 'reset', BROKEN],
    ['the bytes are cut off', 'storage.put', 'reset', BROKEN],
    ['storage fails', 'storage.put', 'status', BROKEN],
  ] as const)('%s: is told, and goes on a tap', async (_what, at, name, says) => {
    const { page, close } = await author()
    await fillText(page, 'title', '不会丢的标题')
    await fault(at, name)
    await pickFile(page, PHOTO)
    expect(await failure(page)).toBe(says)
    await sendAgain(page)
    expect(await page.locator('#field-title-input input').inputValue()).toBe('不会丢的标题')
    expect(journey.faults).toEqual([])
    await close()
  })

  it('counts as sent when it arrived whole and only the answer was lost', async () => {
    const { page, close } = await author()
    const arrived = async () => {
      const uploads = await journey.cloud.environment.documents<{ kind: string; arrived?: object }>('uploads')
      return uploads.filter((upload) => upload.kind === 'photo' && upload.arrived).length
    }
    const before = await arrived()
    await fault('storage.put', 'lost')
    await pickFile(page, PHOTO)
    await page.locator('#media-done').waitFor()
    expect(await arrived()).toBe(before + 1)
    expect(journey.faults).toEqual([])
    await close()
  })

  it('is only confirmed again when the confirmation was lost', async () => {
    const { page, uploadRequests, close } = await author()
    await fault(finishUpload.name, 'lost')
    await pickFile(page, PHOTO)
    expect(await failure(page)).toBe(`网络不通\n内容没有丢，请检查网络后重试${AGAIN}`)
    const before = uploadRequests.length
    await sendAgain(page)
    expect(uploadRequests.length).toBe(before)
    expect(journey.faults).toEqual([])
    await close()
  })

  it('that hangs can be cancelled, and sent again', async () => {
    const { page, close } = await author()
    await fault('storage.put', 'hold')
    await pickFile(page, PHOTO)
    await page.locator('#cancel-upload').click()
    expect(await failure(page)).toBe('上传没有完成\n已取消上传。填写的内容都还在。')
    await sendAgain(page)
    expect(journey.faults).toEqual([])
    await close()
  })

  it('that shows no sign of life for a minute is given up', async () => {
    const { page, close } = await author()
    await fault('storage.put', 'hold')
    await pickFile(page, PHOTO)
    await page.locator('#upload-progress', { hasText: '100%' }).waitFor()
    await page.clock.runFor(50_000)
    expect(await page.locator('#upload-failed').count()).toBe(0)
    await page.clock.runFor(12_000)
    expect(await failure(page)).toBe(BROKEN)
    await sendAgain(page)
    expect(journey.faults).toEqual([])
    await close()
  })
})

describe('what is written while nothing is saved', () => {
  it('stays on the phone, says so, and is saved by itself, into one draft', async () => {
    const { page, close } = await author()
    const drafts = await countOf(journey, 'works')
    const opened = requestsOf(page, createWork.name)
    await fault(createWork.name, 'lost')
    await fault(saveWork.name, 'status')
    await fillText(page, 'title', '断网时写的标题')
    await page.clock.runFor(3_000)
    await page.getByText('已保存在本机，云端稍后自动再存').waitFor()
    await journey.cloud.environment.fault({ at: createWork.name, kind: 'reset', times: 0 })
    await page.clock.runFor(11_000)
    await page.getByText('已保存在本机，云端稍后自动再存').waitFor()
    await endFaults()
    await page.clock.runFor(11_000)
    await page.getByText('草稿已保存 · 刚刚').waitFor()
    expect(await drafts()).toBe(1)
    expect(new Set(opened.map(({ requestId }) => requestId)).size).toBe(1)
    expect(journey.faults).toEqual([])
    await close()
  })
})

describe('a picture that does not come', () => {
  it('says so, and comes on a tap', async () => {
    const { workId } = await journey.cloud.acceptedWork({
      by: journey.cloud.as(someone('author')),
      file: { bytes: readFileSync(PHOTO) },
      covered: withoutMetadata(readFileSync(PHOTO)) ?? false,
    })
    const { page, open, close } = await phoneOfFaults(journey, someone('guest'))
    // In the cloud the same fault would strike the function that looks at the file first.
    await abortOnce(page, /\/storage\//)
    await open(`/${routes.work}?id=${workId}`)
    await page.locator('#picture-0-failed').waitFor()
    expect(await spoken(page, '#picture-0-failed')).toBe('图片没有加载出来，点这里再试；仍不行可换手机查看')
    await page.locator('#picture-0-failed').click()
    await page.waitForFunction(() =>
      [...document.querySelectorAll('img')].some(
        ({ src, naturalWidth }) => /storage/.test(src) && naturalWidth > 0,
      ),
    )
    expect(journey.faults).toEqual([])
    await close()
  })
})
