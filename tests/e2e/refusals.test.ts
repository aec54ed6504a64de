import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeVideoLasting, makeVideoOfExactly } from '../support/big-media'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillText, pickFile } from '../support/form-steps'
import { routes } from '../../src/routes'

let journey: BrowserJourney
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'refused-media-'))
  journey = await BrowserJourney.begin()
})
afterEach(async () => {
  await journey.end()
  rmSync(folder, { recursive: true, force: true })
})

describe('a video that may not be sent', () => {
  it.each([
    {
      name: 'is exactly three minutes long',
      make: (file: string) => makeVideoLasting(file, 180_000),
      says: ['视频需短于 3 分钟', '3分00秒', '剪掉', '时长小于 3 分钟'],
    },
    {
      name: 'has exactly 52,428,800 bytes',
      make: (file: string) => makeVideoOfExactly(file, 52_428_800),
      says: ['文件需小于 50 MB', '52,428,800', '压缩', '文件小于 50MB'],
    },
  ])('$name: value, limit, clause and way out, and no upload request', async ({ make, says }) => {
    const file = path.join(folder, 'too-much.mp4')
    make(file)
    const worker = await journey.phone('worker-refused')
    await worker.open(`/${routes.workForm}?subProject=micro-video`)
    await agreeToPrivacy(worker.page)
    await fillText(worker.page, 'title', '不会丢的标题')
    await pickFile(worker.page, file)
    const refusal = await worker.page.locator('#media-refusal').innerText()
    expect(says.filter((words) => !refusal.includes(words))).toEqual([])
    expect(worker.uploadRequests).toEqual([])
    expect(await worker.page.locator('#field-title-input input').inputValue()).toBe('不会丢的标题')
    expect(journey.faults).toEqual([])
  })
})
