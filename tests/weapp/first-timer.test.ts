import path from 'node:path'
import { sharePath } from '#shared/domain/sharing/scene'
import { shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { subProject } from '#shared/texts/sub-project'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { productCloud, type ProductCloud } from '../support/product-cloud'

const FILM = path.resolve(__dirname, '../../local-cloud/seed-media/dusk.mp4')
/** A person also taps the film in WeChat's own chooser. */
const IN_THE_CHOOSER = 1

let product: ProductCloud
let phone: MiniProgram
beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

/** Counts what a person does on the phone. */
function hands() {
  const done = { taps: IN_THE_CHOOSER, typed: 0 }
  return {
    done,
    tap: (target: string) => {
      done.taps += 1
      return phone.tap(target)
    },
    type: (part: string, text: string) => {
      done.typed += 1
      return phone.input(`#field-${part}-input`, text)
    },
  }
}

type Hands = ReturnType<typeof hands>

/** WeChat tells the name of a file from a chat; of one from the album it makes a name of its own. */
it.each([
  ['a chat', '#pick-chat', 3, ({ tap }: Hands) => tap('#field-title-suggested')],
  ['the album', '#pick-album', 4, ({ type }: Hands) => type('title', '一把焊枪三十年')],
] as const)(
  'a first-timer sends a 微视频 from %s, from its card to the receipt',
  async (_where, source, most, giveTitle) => {
    const card = sharePath({
      kind: 's',
      id: shortIdOf('2020', 's', 'micro-video'),
      unitCode: unitCodeOf('baoji'),
    })
    phone = await openMiniProgram({ cloud: product.environment, person: 'a-first-timer', path: card })
    await phone.waitForPage(routes.subProject)
    const counted = hands()
    const { done, tap, type } = counted
    await tap(subProject.submit)
    await tap('#agree-privacy')
    await phone.willPick({ file: FILM, kind: 'video', name: '一把焊枪三十年.mp4', duration: 4 })
    await tap(source)
    await phone.waitFor('#media-done')
    await giveTitle(counted)
    await tap('#field-topic-skill')
    await tap('#field-subtitles-yes')
    await tap('#submitter-person')
    await type('workplace', '渭川重型装备厂')
    await type('authorName', '秦焊花')
    await type('phone', '13800001234')
    for (const id of await phone.idsOf('[id^="declare-"]:not([id^="declare-ai"])')) await tap(`#${id}`)
    await tap('#declare-ai-no')
    await tap('#public-consent')
    await tap('#submit-work')
    await phone.waitForText('#receipt-number', '2020-')
    await phone.waitForText('#work-where', '宝鸡市总工会')
    expect(done.typed).toBe(most)
    expect(done.taps).toBeLessThanOrEqual(12)
  },
)
