import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCommandLine } from '../../../../local-cloud/media-check/command-line'
import { rewrapFile } from '../../../../local-cloud/media-check/rewrap-file'
import { aac, avc, pcm, quickTime, quickTimeFilm } from '../../../support/quicktime-writer'
import { rangeServer } from '../../../support/range-server'

let folder: string
const file = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rewrap-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const untold = () => undefined

it('writes what it told, and nothing beside it', async () => {
  writeFileSync(file('phone.mov'), quickTime(avc(), aac))
  const told: number[] = []
  const outcome = await rewrapFile(file('phone.mov'), file('new.mp4'), (size) => told.push(size))
  expect(outcome).toMatchObject({ ok: true, check: { code: 'OK' } })
  expect(told).toEqual([readFileSync(file('new.mp4')).length])
  expect(readdirSync(folder).sort()).toEqual(['new.mp4', 'phone.mov'])
})

it('writes a film of several portions', async () => {
  const tracks = [{ ...avc(), sampleBytes: 100_000 }, aac]
  writeFileSync(file('long.mov'), quickTimeFilm({ tracks, samples: (length) => Buffer.alloc(length, 7) }))
  expect(await rewrapFile(file('long.mov'), file('new.mp4'), untold)).toMatchObject({ check: { code: 'OK' } })
  expect(
    readFileSync(file('new.mp4'))
      .subarray(-3_000_300)
      .every((byte) => byte === 7),
  ).toBe(true)
})

it.each<[string, Uint8Array, object]>([
  ['PCM', quickTime(avc(), pcm), { ok: false, code: 'AUDIO_CODEC', details: { codec: 'pcm_s16le' } }],
  ['a film of 4 minutes', quickTime({ ...avc(), durations: [[24, 100_000]] }), { ok: true, check: { code: 'TOO_LONG' } }],
])('%s is refused and leaves what was there', async (_what, source, expected) => {
  writeFileSync(file('film.mov'), source)
  writeFileSync(file('new.mp4'), 'as it was')
  expect(await rewrapFile(file('film.mov'), file('new.mp4'), untold)).toMatchObject(expected)
  expect(readFileSync(file('new.mp4'), 'utf8')).toBe('as it was')
  expect(readdirSync(folder).sort()).toEqual(['film.mov', 'new.mp4'])
}) // prettier-ignore

it('does not begin to write what will be too large', async () => {
  const tracks = [{ ...avc(), sampleBytes: 1_800_000 }]
  writeFileSync(file('large.mov'), quickTimeFilm({ tracks, samples: (length) => Buffer.alloc(length) }))
  expect(await rewrapFile(file('large.mov'), file('new.mp4'), untold)).toEqual({
    ok: true,
    check: {
      ...{ verdict: 'reject', code: 'TOO_LARGE', warnings: [] },
      facts: { sizeBytes: 54_000_802, format: 'mp4' },
      details: { sizeBytes: 54_000_802, maxSizeBytes: 52_428_800 },
    },
  })
  expect(existsSync(file('new.mp4'))).toBe(false)
})

it('reads a loopback address, and asks to try again when nobody answers', async () => {
  const server = await rangeServer(quickTime(avc(), aac))
  expect(await rewrapFile(server.url, file('new.mp4'), untold)).toMatchObject({ check: { code: 'OK' } })
  await server.close()
  rmSync(file('new.mp4'))
  expect(await rewrapFile(server.url, file('new.mp4'), untold)).toMatchObject({ check: { code: 'RETRY' } })
  expect(readdirSync(folder)).toEqual([])
})

describe('the command line', () => {
  beforeEach(() => {
    writeFileSync(file('a.mov'), '')
    mkdirSync(file('inside'))
  })
  const faultOf = (...words: string[]) => {
    const asked = readCommandLine(words)
    return 'fault' in asked ? asked.fault : undefined
  }

  it('is read', () => {
    expect(readCommandLine(['--rewrap', file('b.mp4'), '--json', file('a.mov')])).toEqual({
      json: true,
      out: file('b.mp4'),
      targets: [file('a.mov')],
    })
  })

  it('does not write over the source, into nowhere, or several films into one', () => {
    expect([
      faultOf('--rewrap'),
      faultOf('--rewrap', '--json', file('a.mov')),
      faultOf('--rewrap', file('b.mp4')),
      faultOf('--rewrap', file('b.mp4'), file('a.mov'), file('a.mov')),
      faultOf('--rewrap', file('a.mov'), file('a.mov')),
      faultOf('--rewrap', file('inside'), file('a.mov')),
      faultOf('--rewrap', file('nowhere/b.mp4'), file('a.mov')),
      faultOf('--rewrap', file('b.mp4'), file('gone.mov')),
    ]).toEqual([
      '--rewrap 后面要写新文件的名字',
      '--rewrap 后面要写新文件的名字',
      '一次改装一个文件',
      '一次改装一个文件',
      '新文件不能是原文件',
      `新文件不能是文件夹：${file('inside')}`,
      `找不到文件夹：${file('nowhere')}`,
      `找不到文件：${file('gone.mov')}`,
    ])
  })
})
