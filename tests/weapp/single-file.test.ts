import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { pagesOf, pdf } from '../support/pdf-writer'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { wav } from '../support/sound-writer'
import { agreeToPrivacy } from './form-steps'

let product: ProductCloud
let phone: MiniProgram
let folder: string

beforeEach(async () => {
  product = await productCloud()
  folder = mkdtempSync(path.join(tmpdir(), 'single-file-'))
})
afterEach(async () => {
  await phone.close()
  await product.remove()
  rmSync(folder, { recursive: true })
})

const written = (name: string, bytes: Uint8Array): string => {
  writeFileSync(path.join(folder, name), bytes)
  return path.join(folder, name)
}

it('that need not be there goes again by a tap; a paper is offered no cover, for it is shown to nobody', async () => {
  const form = `/${routes.workForm}?subProject=song`
  phone = await openMiniProgram({ cloud: product.environment, person: 'worker-one', path: form })
  await agreeToPrivacy(phone)
  await phone.willPick({ file: written('song.wav', wav(2)), kind: 'image' })
  await phone.tap('#recording-pick-chat-audio')
  await phone.waitFor('#recording-change-cover')
  expect(await phone.has('#recording-remove-file')).toBe(false)

  await phone.willPick({ file: written('score.pdf', pdf({ objects: pagesOf(1) })), kind: 'image' })
  await phone.tap('#score-pick-chat')
  await phone.waitFor('#score-media-done')
  expect(await phone.has('#score-change-cover')).toBe(false)
  await phone.tap('#score-remove-file')
  await phone.waitFor('#score-pick-chat')
  expect(await phone.has('#recording-media-done')).toBe(true)
})
