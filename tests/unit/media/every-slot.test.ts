import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { type MediaReader } from '#shared/domain/media/reader'
import { slotsOf, specFor } from '#shared/domain/season/slots'
import { memoryReader } from '../../support/counting-reader'
import { hostileFiles } from '../../support/hostile-files'
import { fileNameOf, mediaFile } from '../../support/work-samples'
import { season2020 } from '../season/season-2020'

const CLAIMED_BYTES = 3 * 1024 ** 3

/** Every place of every call that takes files, once for each kind it takes. */
const places = season2020.subProjects.flatMap(({ key, spec }) =>
  slotsOf(spec.media).flatMap((slot) =>
    slot.kinds.flatMap((kind) => {
      const asked = specFor(slot, kind)
      return asked ? [[`${key}/${slot.key}`, kind, asked] as const] : []
    }),
  ),
)

/** The file at the beginning, and as much behind it as is claimed. */
const claiming = (bytes: Uint8Array, size: number): MediaReader => ({
  size: () => Promise.resolve(size),
  read: (position, length) => {
    const found = new Uint8Array(Math.min(length, size - position))
    found.set(bytes.subarray(position, position + found.length))
    return Promise.resolve(found)
  },
})

it('every kind of file has its places', () => {
  expect(new Set(places.map(([, kind]) => kind))).toEqual(new Set(MEDIA_KINDS))
})

describe.each(places)('%s, where it takes a %s', (_place, kind, spec) => {
  const codeOf = async (reader: MediaReader) => {
    const { verdict, code } = await checkForSpec(reader, kind, spec, fileNameOf(kind))
    return verdict === 'reject' ? code : verdict
  }

  it('takes a small one that is in order', async () => {
    expect(await codeOf(memoryReader(mediaFile(kind)))).toBe('accept')
  })

  it('refuses each hostile file with its code', async () => {
    const found: Record<string, string> = {}
    for (const { what, bytes } of hostileFiles(kind)) found[what] = await codeOf(memoryReader(bytes))
    expect(found).toEqual(Object.fromEntries(hostileFiles(kind).map(({ what, code }) => [what, code])))
  })

  it('refuses one of 3 GB for its size', async () => {
    expect(await codeOf(claiming(mediaFile(kind), CLAIMED_BYTES))).toBe('TOO_LARGE')
  })

  it.each(MEDIA_KINDS.filter((each) => each !== kind))(
    'takes a %s of another place only by its format',
    async (other) => {
      const formats: readonly string[] = spec.formats.value
      const taken = kind === 'document' && other === 'photo' && formats.includes('jpeg')
      expect((await codeOf(memoryReader(mediaFile(other)))) === 'accept').toBe(taken)
    },
  )
})
