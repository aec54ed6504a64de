import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sharePath } from '#shared/domain/sharing/scene'
import { startUpload } from '#shared/contract/works/works'
import { navigation } from '#shared/texts/navigation'
import { home } from '#shared/texts/home'
import { routes } from '../../src/routes'
import { makeVideoLasting, makeVideoOfExactly } from '../support/big-media'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { agreeToPrivacy, fillVideoForm } from './form-steps'
import { type MiniProgram } from '../host/mini-program'
import { type Recorded } from '../host/runtime/control'
import { openMiniProgram, type Opening } from '../host/open-mini-program'
import { Uplink } from '../host/uplink'

const FILM_BYTES = 10_000_000
/** What the phone would show of the film. */
const STILL = path.resolve(__dirname, '../../local-cloud/seed-media/city.jpg')

const actionsOf = ({ functionCalls }: Recorded) =>
  functionCalls.map(({ data }) => (data as { action: string }).action)

const percent = async (phone: MiniProgram) => Number(/(\d+)%/.exec(await phone.text())?.[1] ?? -1)

/** Lets the film go part by part; the page tells each before the next one goes. */
async function letGo(uplink: Uplink, phone: MiniProgram): Promise<void> {
  for (const part of [20, 50, 80]) {
    uplink.letGo((FILM_BYTES * part) / 100)
    // Bytes go in pieces: what is told lies within one of them.
    const isTold = (told: number) => told > part - 2 && told <= part
    await phone.until(`${part} % are told`, async () => isTold(await percent(phone)))
  }
  await uplink.letAllGo()
  await phone.waitFor('#media-done')
}

let product: ProductCloud
let folder: string
const phones: MiniProgram[] = []

beforeEach(async () => {
  product = await productCloud()
  folder = mkdtempSync(path.join(tmpdir(), 'weapp-main-job-'))
})

afterEach(async () => {
  await Promise.all(phones.splice(0).map((phone) => phone.close()))
  await product.remove()
  rmSync(folder, { recursive: true })
})

async function open(person: string, opening: Partial<Opening> = {}): Promise<MiniProgram> {
  const phone = await openMiniProgram({ cloud: product.environment, person, ...opening })
  phones.push(phone)
  return phone
}

/** The officer opens the oldest work of his queue, watches it, ticks what he checked, and approves it. */
async function approveFirst(openid: string): Promise<void> {
  const officer = await open(openid, { path: routes.reviewQueue })
  await officer.tap('[id^="queue-item-"]')
  await officer.waitForPage(routes.review)
  await officer.waitFor('#review-title')
  await officer.play('wx-video')
  await officer.tap('#speed-15')
  for (const id of await officer.idsOf('[id^="check-"]')) await officer.tap(`#${id}`)
  await officer.tap('#approve')
  await officer.waitFor('#review-done')
  await officer.waitFor('#undo-decision')
  const [work] = await product.environment.documents<{ _id: string }>('works')
  await product.settled(product.as(openid), work?._id ?? '')
}

it('takes a film from a worker through both reviews to everyone', async () => {
  await product.officer('baoji-officer', 'unitOfficer', 'baoji')
  await product.officer('province-officer', 'provinceOfficer', 'province')
  const tooLong = path.join(folder, 'too-long.mp4')
  makeVideoLasting(tooLong, 180_000)
  const file = path.join(folder, 'film.mp4')
  makeVideoOfExactly(file, FILM_BYTES)

  const uplink = new Uplink()
  const worker = await open('worker-one', { uplink })
  await worker.tap(home.openHere)
  await worker.waitForPage(routes.subProject)
  await worker.back()
  await worker.tab(navigation.submit)
  await worker.tap('#submit-micro-video')
  await agreeToPrivacy(worker)

  await worker.willPick({ file: tooLong, kind: 'video', duration: 180 })
  await worker.tap('#pick-album')
  await worker.waitForText('#media-refusal', '3分00秒')
  const refused = await worker.recorded()
  expect(actionsOf(refused)).not.toContain(startUpload.name)
  expect(refused.api.map(({ name }) => name)).not.toContain('cloud.uploadFile')

  await worker.tap('#swap-media')
  await worker.willPick({ file, kind: 'video', duration: 4, still: STILL })
  await worker.tap('#swap-album')
  await letGo(uplink, worker)

  await fillVideoForm(worker, { title: '一把焊枪三十年', phone: '13800001234' })
  await worker.tap('#submit-work')
  await worker.waitForPage(routes.myWork)
  await worker.waitForText('#receipt-number', '2020-')
  await worker.waitForText('#work-where', '宝鸡市总工会')
  const workId = (await worker.page()).options.id ?? ''

  await approveFirst('baoji-officer')
  await approveFirst('province-officer')

  const guest = await open('guest-one', { path: routes.gallery })
  await guest.waitFor(`#gallery-card-${workId} .cover__picture`)
  await guest.tap(`#gallery-card-${workId}`)
  await guest.waitForText('#public-title', '一把焊枪三十年')
  await guest.tap(`#video-${workId}-play`)
  await guest.play(`#video-${workId}`)
  await guest.until('it plays', async () => !(await guest.has('.video-player__error')))
  expect(await guest.share()).toMatchObject({
    path: sharePath({ kind: 'w', id: workId }),
    imageUrl: expect.stringContaining('.jpg') as string,
  })
})
