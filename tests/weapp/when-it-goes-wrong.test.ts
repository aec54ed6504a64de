import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { submitWork } from '#shared/contract/works/works'
import { common } from '#shared/texts/common'
import { mobileData } from '#shared/texts/mobile-data'
import { workForm } from '#shared/texts/work-form'
import { routes } from '../../src/routes'
import { makeVideoOfExactly } from '../support/big-media'
import { subProjectNamed } from '../support/work-samples'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { agreeToPrivacy, fillVideoForm } from './form-steps'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'
import { Uplink } from '../host/uplink'

const FILM_BYTES = 2_000_000

let product: ProductCloud
let folder: string
let film: string
let phone: MiniProgram
let uplink: Uplink

beforeEach(async () => {
  product = await productCloud()
  uplink = new Uplink()
  folder = mkdtempSync(path.join(tmpdir(), 'weapp-wrong-'))
  film = path.join(folder, 'film.mp4')
  makeVideoOfExactly(film, FILM_BYTES)
})
afterEach(async () => {
  await uplink.letAllGo()
  await phone.close()
  await product.remove()
  rmSync(folder, { recursive: true })
})

/** A way up on which a film stays half-way. */
function stuck(): Uplink {
  uplink.letGo(FILM_BYTES / 2)
  return uplink
}

async function openForm(opening: Partial<Opening> = {}): Promise<void> {
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'worker-one',
    path: `/${routes.workForm}?subProject=micro-video`,
    ...opening,
  })
  await agreeToPrivacy(phone)
}

async function pickFilm(): Promise<void> {
  await phone.willPick({ file: film, kind: 'video', duration: 4 })
  await phone.tap('#pick-album')
}

const callsOf = async (action: string) =>
  (await phone.recorded()).functionCalls.filter(({ data }) => (data as { action: string }).action === action)

it('gives the same receipt when the answer to the submission was lost and the worker taps again', async () => {
  await openForm()
  await pickFilm()
  await phone.waitFor('#media-done')
  await fillVideoForm(phone, { title: '夜班', phone: '13800001234' })
  await phone.until('the draft is kept', async () => !(await phone.text()).includes(workForm.saving.saving))
  await phone.always('cloud.callFunction', { loses: 'errCode: -1 | errMsg: request:fail' })
  await phone.tap('#submit-work')
  await phone.waitFor('#submit-error')
  await phone.always('cloud.callFunction')
  await phone.tap('#submit-work')
  await phone.waitForPage(routes.myWork)
  await phone.waitForText('#receipt-number', '2020-')
  const sent = (await callsOf(submitWork.name)).map(({ data }) => (data as { requestId: string }).requestId)
  expect(sent.length).toBeGreaterThan(1)
  expect(new Set(sent).size).toBe(1)
  expect(await product.environment.documents('works')).toHaveLength(1)
})

it.each([
  ['the network broke', { fails: 'errCode: -1 | errMsg: uploadFile:fail' }],
  ['it arrived and only the answer was lost', { loses: 'errCode: -1 | errMsg: uploadFile:fail' }],
])('sends a film again by itself after %s', async (_when, outcome) => {
  await openForm()
  await phone.next('cloud.uploadFile', outcome)
  await pickFilm()
  await phone.waitForText('#upload-failed', workForm.media.again)
  await phone.do('network', 'wifi')
  await phone.waitFor('#media-done')
})

it('sends a film again on a tap', async () => {
  await openForm()
  await phone.always('cloud.uploadFile', { fails: 'errCode: -1 | errMsg: uploadFile:fail' })
  await pickFilm()
  await phone.waitForText('#upload-failed', workForm.media.failedTitle)
  await phone.always('cloud.uploadFile')
  await phone.do('network', 'none')
  await phone.tap('#retry-upload')
  await phone.waitFor('#media-done')
})

it('asks before a film goes over a network that costs money', async () => {
  await openForm({ settings: { networkType: '4g' } })
  await pickFilm()
  await phone.waitForText('#mobile-data', mobileData.text)
  expect((await phone.recorded()).api.filter(({ name }) => name === 'cloud.uploadFile')).toEqual([])
  await phone.tap('#allow-mobile-data')
  await phone.waitFor('#media-done')
  expect(await phone.has('#mobile-data')).toBe(false)
})

it('takes a work whose season closed while its film was on the way', async () => {
  const { closesAt } = subProjectNamed('micro-video')
  const MINUTE = 60_000
  await product.environment.setClock(closesAt.value - MINUTE)
  const uplink = stuck()
  await openForm({ uplink })
  await pickFilm()
  await phone.waitFor('#upload-progress')
  await fillVideoForm(phone, { title: '最后一分钟', phone: '13800001234' })
  await phone.until(
    'the cloud knows of the film',
    async () => (await product.environment.documents('uploads')).length > 0,
  )
  await product.environment.setClock(closesAt.value + 10 * MINUTE)
  await uplink.letAllGo()
  await phone.waitFor('#media-done')
  await phone.tap('#submit-work')
  await phone.waitForPage(routes.myWork)
  await phone.waitForText('#receipt-number', '2020-')
})

it('takes a work whose film was cut off before the season closed and sent again afterwards', async () => {
  const { closesAt } = subProjectNamed('micro-video')
  const MINUTE = 60_000
  await product.environment.setClock(closesAt.value - MINUTE)
  await openForm()
  await phone.always('cloud.uploadFile', { fails: 'errCode: -1 | errMsg: uploadFile:fail' })
  await pickFilm()
  await phone.waitForText('#upload-failed', workForm.media.failedTitle)
  await phone.do('network', 'none')
  await product.environment.setClock(closesAt.value + 10 * MINUTE)
  await phone.always('cloud.uploadFile')
  await phone.tap('#retry-upload')
  await phone.waitFor('#media-done')
  await fillVideoForm(phone, { title: '最后一分钟', phone: '13800001234' })
  await phone.tap('#submit-work')
  await phone.waitForPage(routes.myWork)
  await phone.waitForText('#receipt-number', '2020-')
})

it('lets a worker stop an upload and choose another film', async () => {
  await openForm({ uplink: stuck() })
  await pickFilm()
  await phone.tap('#cancel-upload')
  await phone.waitForText('#upload-failed', workForm.media.failed.cancelled)
})

it('says what is missing when album and camera are refused, and changes nothing when nothing is picked', async () => {
  await openForm()
  await phone.next('chooseMedia', { fails: 'auth deny' })
  await phone.tap('#pick-album')
  await phone.waitFor(workForm.media.denied)
  await phone.willPick()
  await phone.tap('#pick-album')
  await phone.waitFor('#pick-album')
})

it('asks before the album where the guide was not agreed to, once, and goes on either way', async () => {
  await (await product.registered('worker-one')).registered()
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'worker-one',
    path: `/${routes.workForm}?subProject=micro-video`,
  })
  await pickFilm()
  await phone.tap('#read-guide')
  await phone.tap('#refuse-guide')
  await phone.waitFor(workForm.media.denied)
  await phone.waitFor('#field-title-input')
  await pickFilm()
  await phone.tap('#agree-to-guide')
  await phone.waitFor('#media-done')
  expect(await phone.has('#agree-to-guide')).toBe(false)
})

it('goes on with a film when its form is left, and says when it has arrived', async () => {
  const uplink = stuck()
  await product.registered('worker-one')
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'worker-one',
    path: `/${routes.submit}`,
    uplink,
    settings: { privacyAgreed: true },
  })
  await phone.tap('#submit-micro-video')
  await pickFilm()
  await phone.waitFor('#upload-progress')
  await phone.until('the draft is saved', async () => (await phone.text()).includes(workForm.saving.justNow))
  await phone.back()
  expect((await phone.page()).stack).toEqual([routes.submit])
  await phone.tap('#submit-micro-video')
  await phone.waitFor('#upload-progress')
  await phone.back()
  await uplink.letAllGo()
  await phone.until('it is said', async () =>
    (await phone.recorded()).api.some(({ name }) => name === 'showToast'),
  )
  await phone.tap('#submit-micro-video')
  await phone.waitFor('#media-done')
})

it('says that the network took too long when no answer comes', async () => {
  phone = await openMiniProgram({
    cloud: product.environment,
    person: 'guest-one',
    always: { 'cloud.callFunction': { fails: 'errCode: -504003 | errMsg: FUNCTIONS_TIME_LIMIT_EXCEEDED' } },
  })
  await phone.waitFor(common.retry)
})
