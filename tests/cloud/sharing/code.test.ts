import { readShareCode } from '#shared/contract/sharing/sharing'
import { createHash } from 'node:crypto'
import { shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { SHARE_LINK } from '../../support/test-environment'

const SONG = { kind: 's', id: shortIdOf('2020', 's', 'song') } as const
const SONG_OF_BAOJI = { ...SONG, unitCode: unitCodeOf('baoji') } as const
const SCENE = `t=s&i=${SONG.id}&u=${SONG_OF_BAOJI.unitCode}`

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const kept = () => cloud.environment.documents<{ _id: string; fileId: string; etag: string }>('shareObjects')
const bytesAt = async (url: string) => {
  const response = await fetch(url)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
  return Buffer.from(await response.arrayBuffer())
}
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
/** From now on WeChat makes none. */
const codesFail = (times = 99) =>
  cloud.environment.fault({ at: 'wxacode.getUnlimited', kind: 'status' }, { times })

it('a code is a picture, made once and then the same for everyone', async () => {
  const { scene, url } = await cloud.as('guest').must(readShareCode, SONG_OF_BAOJI)
  expect(scene).toBe(SCENE)
  const first = await bytesAt(url)
  expect(first.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  await codesFail()
  const again = await cloud.as('another').must(readShareCode, SONG_OF_BAOJI)
  expect(hash(await bytesAt(again.url))).toBe(hash(first))
  const [object] = await kept()
  expect(object?._id).toBe(`code-s-${SONG.id}-${SONG_OF_BAOJI.unitCode}`)
  expect(object?.fileId).toMatch(
    new RegExp(`/share/codes/s-${SONG.id}-${SONG_OF_BAOJI.unitCode}/[A-Za-z0-9]{16}\\.png$`),
  )
  expect(JSON.stringify(await kept())).not.toContain('guest')
})

it('codes of different things, and of different units, are different pictures', async () => {
  const { workId } = await cloud.acceptedWork()
  const things = [SONG, SONG_OF_BAOJI, { kind: 'w', id: workId } as const]
  const hashes = new Set<string>()
  for (const thing of things)
    hashes.add(hash(await bytesAt((await cloud.as('guest').must(readShareCode, thing)).url)))
  expect(hashes.size).toBe(3)
})

it('a unit’s code of no unit makes the code without one', async () => {
  const { scene } = await cloud.as('guest').must(readShareCode, { ...SONG, unitCode: 'zzzz' })
  expect(scene).toBe(`t=s&i=${SONG.id}`)
})

it('ten who ask at once get a picture each, and one object stays', async () => {
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_each, at) => cloud.as(`guest-${at}`).must(readShareCode, SONG)),
  )
  const hashes = await Promise.all(replies.map(async ({ url }) => hash(await bytesAt(url))))
  expect(new Set(hashes).size).toBe(1)
  expect(new Set(replies.map(({ url }) => new URL(url).pathname)).size).toBe(1)
  expect(await kept()).toHaveLength(1)
})

it('when WeChat makes none it is said so, and nothing is kept; later there is one', async () => {
  await codesFail(1)
  expect(await cloud.as('guest').refusal(readShareCode, SONG)).toBe('CODE_UNAVAILABLE')
  expect(await kept()).toEqual([])
  expect(await cloud.as('guest').must(readShareCode, SONG)).toMatchObject({ scene: `t=s&i=${SONG.id}` })
})

it('where this deployment has a plain address, the refusal brings the link that opens the same', async () => {
  await codesFail(2)
  expect(await cloud.as('guest').call(readShareCode, SONG_OF_BAOJI)).toMatchObject({
    ok: false,
    error: { code: 'CODE_UNAVAILABLE', details: { link: `${SHARE_LINK}?${SCENE}` } },
  })
})

it.each(['storage.put', 'storage.get'])('when %s fails it is said so as well', async (at) => {
  await cloud.environment.fault({ at, kind: 'reset' }, { times: 99 })
  expect(await cloud.as('guest').refusal(readShareCode, SONG)).toBe('CODE_UNAVAILABLE')
  await cloud.environment.endFaults()
  expect(await cloud.as('guest').must(readShareCode, SONG)).toMatchObject({ scene: `t=s&i=${SONG.id}` })
})

it('a picture that was put in the place of the code is never handed out', async () => {
  await cloud.as('guest').must(readShareCode, SONG)
  const [before] = await kept()
  const path = before?.fileId.split('/').slice(3).join('/') ?? ''
  await cloud.environment.overwriteObject(path, Buffer.from('another picture'))
  const { url } = await cloud.as('guest').must(readShareCode, SONG)
  expect((await bytesAt(url)).subarray(1, 4).toString()).toBe('PNG')
  expect((await kept()).map(({ fileId }) => fileId)).not.toContain(before?.fileId)
})

it('a person asks WeChat for two hundred codes a day; those that are kept cost nothing', async () => {
  const guest = cloud.as('guest')
  await guest.must(readShareCode, SONG)
  const [spent] = (
    await cloud.environment.documents<{ _id: string; spent: number; expiryRank: string }>('allowances')
  ).filter(({ _id }) => _id.startsWith(`${guest.personId}-codes-`))
  expect(spent?.spent).toBe(1)
  await cloud.environment.load('allowances', [{ ...spent, spent: 200 }])
  await guest.must(readShareCode, SONG)
  expect(await guest.call(readShareCode, SONG_OF_BAOJI)).toMatchObject({
    ok: false,
    error: { code: 'TOO_MANY_CALLS', details: { max: 200 } },
  })
  await cloud.as('another').must(readShareCode, SONG_OF_BAOJI)
})

it('nothing is drawn for what nobody may see', async () => {
  const { workId } = await cloud.checkedWork()
  for (const thing of [
    { kind: 'w', id: workId } as const,
    { kind: 'w', id: 'aaaaaaaaaaaaaaaa' } as const,
    { kind: 's', id: shortIdOf('2019', 's', 'song') } as const,
  ])
    expect(await cloud.as('guest').refusal(readShareCode, thing)).toBe('NOT_FOUND')
  expect(await kept()).toEqual([])
})
