import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readWork } from '#shared/contract/works/works'
import { type MediaFacts } from '#shared/domain/media/verdict'
import { waysOut } from '#shared/texts/ways-out'
import { routes } from '../../src/routes'
import { makeFilmOfSeconds, makeVideoOfExactly } from '../support/big-media'
import { ffmpegIsHere } from '../support/ffmpeg-films'
import { tellsPlace, withPlace } from '../support/film-with-place'
import { structureFaults } from '../support/mp4-structure'
import { mp4 } from '../support/mp4-writer'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { makeQuickTimeFilm } from '../support/quicktime-films'
import { keptFetch } from '../support/test-environment'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { agreeToPrivacy, fillVideoForm } from './form-steps'

const TO_FORM = '#submit-micro-video'
const MOV = 'H.264 with B-frames'
const FULL = { fails: 'the maximum size of the file storage limit is exceeded', errno: 1300202 }

/** Under CI the programs are asked for, whether they are there or not. */
const canEncode = ffmpegIsHere() || process.env.CI === 'true'
const whenEncoded = canEncode ? describe : describe.skip

let product: ProductCloud
let folder: string
const phones: MiniProgram[] = []

beforeEach(async () => {
  product = await productCloud()
  folder = mkdtempSync(path.join(tmpdir(), 'weapp-ways-out-'))
})
afterEach(async () => {
  await Promise.all(phones.splice(0).map((phone) => phone.close()))
  await product.remove()
  rmSync(folder, { recursive: true })
})

async function picked(file: string, before?: (phone: MiniProgram) => Promise<unknown>): Promise<MiniProgram> {
  const path = `/${routes.submit}`
  const phone = await openMiniProgram({ cloud: product.environment, person: 'worker-one', path })
  phones.push(phone)
  await phone.tap(TO_FORM)
  await agreeToPrivacy(phone)
  await phone.willPick({ file, kind: 'video', duration: 4 })
  await before?.(phone)
  await phone.tap('#pick-album')
  return phone
}

async function refused(file: string): Promise<MiniProgram> {
  const phone = await picked(file)
  await phone.waitFor('#media-refusal')
  return phone
}

const made = async (phone: MiniProgram) => (await phone.files.own()).filter((each) => each.includes('/made-'))

/** The whole form, sent in; what the machine found of the film, and the film as its author then gets it. */
async function sentIn(phone: MiniProgram): Promise<{ facts: MediaFacts | undefined; film: Uint8Array }> {
  await phone.waitFor('#media-done')
  await fillVideoForm(phone, { title: '一把焊枪三十年', phone: '13800001234' })
  await phone.tap('#submit-work')
  await phone.waitForPage(routes.myWork)
  await phone.waitForText('#work-where', '宝鸡市总工会')
  const workId = (await phone.page()).options.id ?? ''
  const { media } = await product.as('worker-one').must(readWork, { workId })
  const answer = await keptFetch(media[0]?.url ?? '')
  return { facts: media[0]?.check?.facts, film: new Uint8Array(await answer.arrayBuffer()) }
}

const tooLarge = async () => {
  const file = path.join(folder, 'large.mp4')
  makeVideoOfExactly(file, 52_428_800)
  return file
}
const tooLong = async () => {
  const file = path.join(folder, 'long.mp4')
  makeFilmOfSeconds(file, 185)
  return file
}
const quickTime = (name = MOV) => makeQuickTimeFilm(folder, name)

whenEncoded(`a refused film${canEncode ? '' : ' (skipped: no ffmpeg)'}`, () => {
  it('that is too large is compressed, checked again, and accepted by the machine', async () => {
    const phone = await refused(await tooLarge())
    expect(await phone.textOf('#media-refusal')).toContain(waysOut.hints.compress())
    expect(await phone.has('#cut-media')).toBe(false)
    await phone.tap('#compress-media')
    const { facts } = await sentIn(phone)
    expect([facts?.format, facts?.videoCodec, (facts?.sizeBytes ?? 0) < 2_000_000]).toEqual(
      ['mp4', 'h264', true],
    ) // prettier-ignore
  })

  it('that is too long is cut by its person to just below the limit, and accepted', async () => {
    const phone = await refused(await tooLong())
    expect(await phone.textOf('#media-refusal')).toContain('请剪到 2分59秒以内')
    await phone.next('openVideoEditor', { fails: 'cancel' })
    await phone.tap('#cut-media')
    await phone.waitForText('#media-refusal', waysOut.trouble('cut', 'CANCELLED'))
    await phone.tap('#cut-media')
    const { facts } = await sentIn(phone)
    expect([facts?.durationMs, facts?.format]).toEqual([179_000, 'mp4'])
    const cuts = (await phone.recorded()).api.filter(({ name }) => name === 'openVideoEditor')
    expect(cuts.map(({ options }) => options)).toMatchObject([{ maxDuration: '179' }, { maxDuration: '179' }])
  })

  it('that is a MOV is re-wrapped as MP4, accepted, and leaves nothing on the phone', async () => {
    const phone = await refused(await quickTime())
    expect(await phone.textOf('#media-refusal')).toMatch(/转成 MP4，约 \d+ KB/)
    await phone.tap('#rewrap-media')
    const { facts, film } = await sentIn(phone)
    expect([facts?.format, facts?.videoCodec, facts?.audioCodec, facts?.faststart]).toEqual(
      ['mp4', 'h264', 'aac', true],
    ) // prettier-ignore
    expect(structureFaults(film)).toEqual([])
    const letters = Buffer.from(film).toString('latin1')
    expect(['+34.26', 'Apple', 'iPhone'].filter((trace) => letters.includes(trace))).toEqual([])
    await phone.until('the phone has its room back', async () => (await made(phone)).length === 0)
  })

  it('that is a MOV stays chosen when there is no room for an MP4, or the person stops the copying', async () => {
    const phone = await refused(await quickTime())
    await phone.next('file.appendFile', FULL)
    await phone.tap('#rewrap-media')
    await phone.waitForText('#media-refusal', waysOut.trouble('rewrap', 'NO_ROOM'))
    expect(await made(phone)).toEqual([])
    await phone.next('file.writeFile', { never: true })
    await phone.tap('#rewrap-media')
    await phone.waitForText('#making-progress', waysOut.inFlight.rewrap)
    await phone.tap('#cancel-making')
    await phone.waitForText('#media-refusal', waysOut.trouble('rewrap', 'CANCELLED'))
    await phone.tap('#rewrap-media')
    await phone.waitFor('#media-done')
  })

  it('is found again as it was left while another is made of it', async () => {
    const phone = await refused(await quickTime())
    await phone.next('file.writeFile', { never: true })
    await phone.tap('#rewrap-media')
    await phone.waitForText('#making-progress', waysOut.inFlight.rewrap)
    await phone.back()
    await phone.tap(TO_FORM)
    await phone.tap('#cancel-making')
    await phone.waitForText('#media-refusal', waysOut.trouble('rewrap', 'CANCELLED'))
  })

  it('that is a MOV with ProRes is told why no MP4 can be made of it, and is offered none', async () => {
    const phone = await refused(await quickTime('ProRes'))
    const text = await phone.textOf('#media-refusal')
    const said = [
      '不能直接转成 MP4：画面编码为 prores',
      '请用剪辑软件重新导出为 MP4',
      '现在拍摄（最长 60 秒）',
    ]
    expect(said.filter((words) => !text.includes(words))).toEqual([])
    expect(await phone.idsOf('#media-refusal wx-button')).toEqual(['swap-media'])
    await phone.tap('#swap-media')
    await phone.waitForText('#swap-camera', '最长 60 秒')
  })
})

describe('a film that tells where it was recorded', () => {
  const film = () => {
    const file = path.join(folder, 'place.mp4')
    writeFileSync(file, withPlace(mp4()))
    return file
  }

  it('is sent without that, asks for nothing, and leaves nothing on the phone', async () => {
    const phone = await picked(film())
    const sent = await sentIn(phone)
    expect([sent.facts?.durationMs, tellsPlace(sent.film)]).toEqual([3000, false])
    await phone.until('the phone has its room back', async () => (await made(phone)).length === 0)
  })

  it('stays chosen where there is no room for another, and goes on when there is', async () => {
    const phone = await picked(film(), (host) => host.next('file.writeFile', FULL))
    await phone.waitForText('#media-refusal', waysOut.trouble('withoutPlace', 'NO_ROOM'))
    expect(await phone.idsOf('#media-refusal wx-button')).toEqual(['withoutPlace-media', 'swap-media'])
    await phone.tap('#withoutPlace-media')
    await phone.waitFor('#media-done')
  })
})
