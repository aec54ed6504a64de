import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type MediaKind, type PickSource, sourcesOf } from '#shared/domain/media/kinds'
import { type Slot, slotsOf, specFor } from '#shared/domain/season/slots'
import { type Work } from '#shared/domain/work/work'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { SMALL_CLIP } from '../support/big-media'
import { pagesOf, pdf } from '../support/pdf-writer'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { wav } from '../support/sound-writer'
import { idsOf } from '../../src/features/works/upload/ids'
import { season2020 } from '../unit/season/season-2020'
import { agreeToPrivacy } from './form-steps'

/** A browser's own way. */
const NOT_HERE: PickSource = 'file'

interface Way {
  readonly slot: Slot
  readonly kind: MediaKind
  readonly source: PickSource
}

const waysOf = (slot: Slot): Way[] =>
  slot.kinds.flatMap((kind) => {
    const spec = specFor(slot, kind)
    const sources = spec ? sourcesOf(kind, spec) : []
    return sources.filter((source) => source !== NOT_HERE).map((source) => ({ slot, kind, source }))
  })

const CALLS = season2020.subProjects.map(({ key, spec }) => ({
  key,
  ways: slotsOf(spec.media).flatMap(waysOf),
}))

let product: ProductCloud
let phone: MiniProgram
let folder: string

beforeAll(async () => {
  product = await productCloud()
  folder = mkdtempSync(path.join(tmpdir(), 'every-source-'))
})
afterAll(async () => {
  await product.remove()
  rmSync(folder, { recursive: true })
})
afterEach(() => phone.close())

const written = (name: string, bytes: Uint8Array): string => {
  writeFileSync(path.join(folder, name), bytes)
  return path.join(folder, name)
}
const PHOTO = path.resolve(__dirname, '../../local-cloud/seed-media/city.jpg')

/** What an album holds is a picture, whatever it is to be. */
function fileFor({ kind, source }: Way): string {
  const files: Record<MediaKind, () => string> = {
    video: () => SMALL_CLIP,
    photo: () => PHOTO,
    audio: () => written('song.wav', wav(2)),
    document: () => (source === 'chat' ? written('paper.pdf', pdf({ objects: pagesOf(1) })) : PHOTO),
  }
  return files[kind]()
}

const inDraft = async (subProject: string, slot: string): Promise<readonly string[]> => {
  const works = await product.environment.documents<Pick<Work, 'subProject' | 'content'>>('works')
  return works.find((work) => work.subProject === subProject)?.content.files[slot] ?? []
}

/** Files are added to it, one in its place is not asked for. */
const adds = ({ max, seriesMin }: Slot): boolean => max > 1 && seriesMin === undefined

/** Taps the way: where the slot has a file already, another is added or takes its place once the last sheet is gone. */
async function tapWay({ slot, kind, source }: Way, isFirst: boolean): Promise<void> {
  const id = idsOf(slot.key)
  await phone.until('no sheet is open', async () => !(await phone.has('.sheet__frame')))
  if (!isFirst) await phone.tap(`#${id(adds(slot) ? 'add-media' : 'swap-media')}`)
  const prefix = isFirst || adds(slot) ? 'pick' : 'swap'
  const ending = slot.kinds.length > 1 ? `-${kind}` : ''
  await phone.tap(`#${id(`${prefix}-${source}${ending}`)}`)
}

it.each(CALLS)(
  '$key takes a file into each slot by every way that its kind allows',
  async ({ key, ways }) => {
    const form = `/${routes.workForm}?subProject=${key}`
    phone = await openMiniProgram({ cloud: product.environment, person: `worker-of-${key}`, path: form })
    await agreeToPrivacy(phone)
    const seen = new Set<string>()
    const asked: string[] = []
    for (const way of ways) {
      const before = await inDraft(key, way.slot.key)
      await phone.willPick({
        file: fileFor(way),
        kind: way.kind === 'video' ? 'video' : 'image',
        duration: 2,
      })
      await tapWay(way, !seen.has(way.slot.key))
      seen.add(way.slot.key)
      await phone.until(`${way.slot.key} has it from ${way.source}`, async () => {
        const now = await inDraft(key, way.slot.key)
        return now.some((id) => !before.includes(id))
      })
      asked.push(way.source === 'chat' ? 'chooseMessageFile' : `chooseMedia ${way.source}`)
    }
    const picks = (await phone.recorded()).api.filter(({ name }) => /^choose(Media|MessageFile)$/.test(name))
    const called = picks.map(({ name, options }) => {
      const { sourceType } = options as { sourceType?: readonly string[] }
      return [name, ...(sourceType ?? [])].join(' ')
    })
    expect(called).toEqual(asked)
  },
)
