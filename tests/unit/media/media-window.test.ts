import { MediaWindow } from '#shared/domain/media/media-window'
import { MediaReadError, type MediaReader } from '#shared/domain/media/reader'

const FILE = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251)

/** Notes what is asked of it; the read of this number comes a byte short. */
function noting(
  bytes: Uint8Array = FILE,
  short = 0,
): { reader: MediaReader; reads: (readonly [number, number])[] } {
  const reads: (readonly [number, number])[] = []
  const read = async (position: number, length: number) => {
    reads.push([position, length])
    const piece = bytes.subarray(position, position + length)
    return reads.length === short ? piece.subarray(0, -1) : piece
  }
  return { reader: { read, size: async () => bytes.length }, reads }
}

async function opened() {
  const { reader, reads } = noting()
  const window = await MediaWindow.open(reader)
  reads.length = 0
  const take = async (position: number, length: number, ahead?: number) => {
    const found = await window.bytes(position, length, ahead)
    expect(found).toEqual(FILE.slice(position, position + length))
    return reads.splice(0)
  }
  return { take }
}

it('begins with 64 KiB, or all there is', async () => {
  const { reader, reads } = noting()
  const window = await MediaWindow.open(reader)
  expect([reads, window.size, window.head.length]).toEqual([[[0, 65_536]], 300_000, 65_536])
  expect((await MediaWindow.open(noting(FILE.subarray(0, 9)).reader)).head).toEqual(FILE.slice(0, 9))
  await expect(MediaWindow.open(noting(FILE, 1).reader)).rejects.toThrow(
    new MediaReadError('the first read came short'),
  )
})

it('reads nothing twice that it has', async () => {
  const { take } = await opened()
  expect(await take(0, 65_536)).toEqual([])
  expect(await take(100_000, 10, 5000)).toEqual([[100_000, 5000]])
  expect(await take(104_990, 10)).toEqual([])
  expect(await take(104_990, 11)).toEqual([[105_000, 1]])
  expect(await take(65_530, 10)).toEqual([[65_536, 4]])
})

it('reads as far ahead as it is told, counted from where it was asked, and not beyond the end', async () => {
  const { take } = await opened()
  expect(await take(65_500, 100, 1000)).toEqual([[65_536, 964]])
  expect(await take(200_000, 500, 100)).toEqual([[200_000, 500]])
  expect(await take(299_000, 10, 5000)).toEqual([[299_000, 1000]])
})

it('gives fewer bytes at the end, and none behind it', async () => {
  const { take } = await opened()
  expect(await take(299_990, 50)).toEqual([[299_990, 10]])
  expect(await take(300_000, 50)).toEqual([])
  expect(await take(400_000, 50)).toEqual([])
  expect(await take(10, 0)).toEqual([])
})

it('keeps the head and the last three pieces', async () => {
  const { take } = await opened()
  for (const position of [100_000, 110_000, 120_000, 130_000]) await take(position, 10)
  expect(await take(110_000, 10)).toEqual([])
  expect(await take(130_000, 10)).toEqual([])
  expect(await take(0, 10)).toEqual([])
  expect(await take(100_000, 10)).toEqual([[100_000, 10]])
})

it('takes of the pieces that hold a place the one reaching furthest', async () => {
  const { take } = await opened()
  await take(100_000, 10)
  await take(99_990, 1000, 1000)
  await take(100_000, 500)
  expect(await take(100_005, 985)).toEqual([])
})

it('says that a read came short', async () => {
  const { reader } = noting(FILE, 2)
  const window = await MediaWindow.open(reader)
  await expect(window.bytes(100_000, 10)).rejects.toThrow(new MediaReadError('a read came short'))
})
