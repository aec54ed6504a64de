import path from 'node:path'
import { fileSlot } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { Uplink } from '../host/uplink'
import { phonesOfATest } from './phones-of-a-test'
import { agreeToPrivacy } from './form-steps'

const media = (name: string) => path.resolve(__dirname, '../../local-cloud/seed-media', name)
const FORM = `/${routes.workForm}?subProject=micro-video`
const FULL = { fails: 'the maximum size of the file storage limit is exceeded', errno: 1300202 }
const words = workForm.media

const phones = phonesOfATest(FORM)

async function pickFilm(phone: MiniProgram): Promise<void> {
  await agreeToPrivacy(phone)
  await phone.willPick({ file: media('dusk.mp4'), kind: 'video', duration: 4, still: media('city.jpg') })
  await phone.tap('#pick-album')
}

it('a film that goes on after the app was killed has the picture that its phone brought with it', async () => {
  const uplink = new Uplink()
  const first = await phones.open({ uplink })
  await pickFilm(first)
  await first.waitForText('#upload-progress', words.uploadingHint)
  const kept = first.files.ownFolder()
  const second = await phones.open({ settings: { storage: await first.do('storage') }, kept })
  await second.waitFor('#media-done')
  await second.waitForText('#change-cover', '换封面')
  const uploads = await phones.product.environment.documents<{ fileName: string; cover?: { width: number } }>(
    'uploads',
  )
  expect(uploads.filter(({ cover }) => cover !== undefined).length).toBe(1)
  await uplink.letAllGo()
})

it('says that a film goes on only where the phone has a copy of it', async () => {
  const uplink = new Uplink()
  const phone = await phones.open({ uplink, always: { 'file.copyFile': FULL } })
  await pickFilm(phone)
  await phone.waitForText('#upload-progress', words.uploadingFullHint)
  expect(await phone.textOf('#upload-progress')).not.toContain(words.uploadingHint)
  await uplink.letAllGo()
})

it('says that a film without a picture of its own takes its cover from the album', async () => {
  const phone = await phones.open({})
  await agreeToPrivacy(phone)
  await phone.willPick({ file: media('dusk.mp4'), kind: 'video', name: '黄昏的厂区.mp4' })
  await phone.tap('#pick-chat')
  await phone.waitForText('#media-card', fileSlot.coverChange.noneHint)
  await phone.willPick({ file: media('city.jpg'), kind: 'image' })
  await phone.tap('#change-cover')
  await phone.waitForText('#media-card', fileSlot.coverChange.hint)
})
