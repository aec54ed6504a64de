import { statSync } from 'node:fs'
import path from 'node:path'
import { saveWork } from '#shared/contract/works/works'
import { EMPTY_CONTENT, type Work } from '#shared/domain/work/work'
import { workForm } from '#shared/texts/work-form'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { Uplink } from '../host/uplink'
import { phonesOfATest } from './phones-of-a-test'
import { agreeToPrivacy } from './form-steps'

const SERIES = ['city', 'autumn', 'morning', 'plateau'].map((name) =>
  path.resolve(__dirname, '../../local-cloud/seed-media', `${name}.jpg`),
)
const FORM = `/${routes.workForm}?subProject=photography`

const phones = phonesOfATest(FORM)

async function pickSeries(phone: MiniProgram, series = SERIES): Promise<void> {
  await phone.tap('#series-many')
  await phone.waitFor('#series-many.series-switch__option--on')
  await phone.willPick(...series.map((file) => ({ file, kind: 'image' as const })))
  await phone.tap('#pick-album')
}

/** The files and captions of the one work, as the cloud has them. */
async function inTheCloud() {
  const [work] = await phones.product.environment.documents<Pick<Work, 'content'>>('works')
  const { files, captions } = work?.content ?? EMPTY_CONTENT
  return { ids: files.main ?? [], captions }
}

it('takes a series: picked at once, sent in order, moved, captioned, one removed and another added', async () => {
  const phone = await phones.open()
  await agreeToPrivacy(phone)
  await pickSeries(phone)
  await phone.waitFor('#file-4')
  await phone.until('the series is in the draft', async () => (await inTheCloud()).ids.length === 4)
  const { ids } = await inTheCloud()
  const [first = '', second = '', third = ''] = ids

  await phone.tap('#move-down-1')
  await phone.until('it is moved', async () => (await inTheCloud()).ids[0] === second)
  await phone.input('#caption-1', '秋天先到')
  await phone.tap('#remove-file-4')
  await phone.tap('#add-media')
  await phone.willPick({ file: SERIES[3] ?? '', kind: 'image' })
  await phone.tap('#pick-album')
  await phone.waitFor('#file-4')
  await phone.until('the draft has it all', async () => {
    const { ids: present, captions } = await inTheCloud()
    return present.length === 4 && present[3] !== ids[3] && captions[second] === '秋天先到'
  })
  const now = await inTheCloud()
  await phone.until('each picture has what is shown of it', async () => {
    const uploads = await phones.product.environment.documents<{ id: string; cover?: { width: number } }>(
      'uploads',
    )
    const widths = now.ids.map((id) => uploads.find((each) => each.id === id)?.cover?.width)
    return widths.every((width) => width === 1280)
  })
  expect(now.ids.slice(0, 3)).toEqual([second, first, third])
  expect(ids).not.toContain(now.ids[3])
  expect(now.captions).toEqual({ [second]: '秋天先到' })
})

it('does both of two changes though the page has drawn neither', async () => {
  const phone = await phones.open()
  await agreeToPrivacy(phone)
  await pickSeries(phone)
  await phone.until('the series is in the draft', async () => (await inTheCloud()).ids.length === 4)
  const { ids } = await inTheCloud()
  await Promise.all([phone.tap('#move-down-1'), phone.tap('#remove-file-4')])
  await phone.until('both are done', async () => (await inTheCloud()).ids.length === 3)
  expect((await inTheCloud()).ids).toEqual([ids[1], ids[0], ids[2]])
})

it('sends the others when one fails, and that one again by itself, to its own place', async () => {
  const phone = await phones.open()
  await agreeToPrivacy(phone)
  await phone.next('cloud.uploadFile', { fails: 'errCode: -1 | errMsg: uploadFile:fail' })
  await pickSeries(phone)
  await phone.waitFor('#file-3')
  await phone.do('network', 'wifi')
  await phone.waitFor('#file-4')
  expect(await phone.has('#upload-failed-transfer-1')).toBe(false)
  await phone.until('the draft has all', async () => (await inTheCloud()).ids.length === 4)
  const uploads = await phones.product.environment.documents<{ id: string; fileName: string }>('uploads')
  const { ids } = await inTheCloud()
  const names = ids.map((id) => uploads.find((each) => each.id === id)?.fileName ?? '')
  expect(names.map((name) => /_(\d)/.exec(name)?.[1])).toEqual(['1', '2', '3', '4'])
})

it('goes on after the app was killed with two of four files sent', async () => {
  const [large = '', ...small] = SERIES
  const uplink = new Uplink()
  const first = await phones.open({ uplink })
  await agreeToPrivacy(first)
  uplink.letGo(statSync(large).size - 1)
  await pickSeries(first, [...small.slice(0, 2), large, ...small.slice(2)])
  await first.waitForText('#upload-queue', workForm.media.overall(2, 4, 27_532, 78_633))
  const copies = () => [...first.files.ownFolder().keys()].filter((name) => name.includes('kept-'))
  await first.until('the others are kept', async () => copies().length === 2)
  const kept = { settings: { storage: await first.do('storage') }, kept: first.files.ownFolder() }
  const second = await phones.open(kept)
  await second.waitFor('#file-4')
  await second.until('the draft has all', async () => (await inTheCloud()).ids.length === 4)
  const sent = (await second.recorded()).api.filter(({ name }) => name === 'cloud.uploadFile')
  const originals = sent.filter(({ options }) => !/cover/.test((options as { filePath: string }).filePath))
  expect(originals.length).toBe(2)
  await uplink.letAllGo()
})

it('leaves nothing of a draft on the phone that was thrown away', async () => {
  const uplink = new Uplink()
  const first = await phones.open({ uplink })
  await agreeToPrivacy(first)
  await pickSeries(first)
  await first.input('#field-title-input', '不要了的草稿')
  const copies = (phone: MiniProgram) =>
    [...phone.files.ownFolder().keys()].filter((name) => name.includes('kept-'))
  await first.until('all are kept', async () => copies(first).length === 4)
  await first.waitFor(workForm.saving.justNow)
  const storage = await first.do('storage')
  const ofDrafts = (stored: object) => Object.keys(stored).filter((key) => /^(draft|uploads)\./.test(key))
  expect(ofDrafts(storage).length).toBe(3)
  const [work] = await phones.product.environment.documents('works')
  const second = await phones.open({
    path: `/${routes.myWork}?id=${work?._id}`,
    settings: { storage },
    kept: first.files.ownFolder(),
  })
  await second.tap('#discard-draft')
  await second.answer(true)
  await second.waitForPage(routes.me)
  expect([ofDrafts(await second.do('storage')), copies(second)]).toEqual([[], []])
  await uplink.letAllGo()
})

it('shows every file of a draft again on a phone that was restarted', async () => {
  const first = await phones.open()
  await agreeToPrivacy(first)
  await pickSeries(first)
  await first.waitFor('#file-4')
  await first.input('#caption-2', '秋天')
  await first.until('the draft is kept', async () => {
    const calls = (await first.recorded()).functionCalls.map(
      ({ data }) => (data as { action: string }).action,
    )
    return calls.includes(saveWork.name) && Object.keys((await inTheCloud()).captions).length === 1
  })
  const second = await phones.open({ settings: { storage: await first.do('storage') } })
  await second.waitFor('#file-4')
  expect(await second.idsOf('[id^="view-file-"]')).toEqual([1, 2, 3, 4].map((at) => `view-file-${at}`))
})
