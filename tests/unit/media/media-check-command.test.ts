import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeVideoLasting, makeVideoOfExactly, SMALL_CLIP } from '../../support/big-media'
import { bytesOf, zeros } from '../../support/mp4-boxes'
import { mp4 } from '../../support/mp4-writer'
import { lines, mediaCheck } from '../../support/media-check-command'
import { PDF_TRUTH } from '../../support/pdf-samples'
import { png } from '../../support/picture-writer'
import { rangeServer } from '../../support/range-server'
import { wav } from '../../support/sound-writer'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'media-'))
const file = (name: string) => join(folder, name)
const peakReport = file('peak.cjs')

beforeAll(() => {
  makeVideoLasting(file('long.mp4'), 180_000)
  makeVideoOfExactly(file('large.mp4'), 52_428_800)
  writeFileSync(file('photo.jpg'), png({ width: 3000, height: 2000 }))
  writeFileSync(file('empty.mp4'), '')
  writeFileSync(
    peakReport,
    "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))",
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const command = (...args: string[]) => mediaCheck(args, ['--require', peakReport])

it('says one JSON object a line for every file, good or bad, in little memory', async () => {
  const outcome = await command(
    '--json',
    SMALL_CLIP,
    file('long.mp4'),
    file('large.mp4'),
    file('photo.jpg'),
    file('empty.mp4'),
  )
  expect(outcome.status).toBe(0)
  expect(lines(outcome)).toEqual([
    {
      file: SMALL_CLIP,
      verdict: 'accept',
      code: 'OK',
      warnings: ['LOW_RESOLUTION'],
      facts: {
        size_bytes: readFileSync(SMALL_CLIP).length,
        duration_s: 5,
        width: 480,
        height: 270,
        rotation_cw: 0,
        video_codec: 'h264',
        audio_codec: 'aac',
        has_audio: true,
        faststart: true,
        fragmented: false,
        major_brand: 'isom',
        format: 'mp4',
      },
    },
    expect.objectContaining({ file: file('long.mp4'), verdict: 'reject', code: 'TOO_LONG' }),
    {
      file: file('large.mp4'),
      verdict: 'reject',
      code: 'TOO_LARGE',
      warnings: [],
      facts: { size_bytes: 52_428_800, format: 'mp4' },
    },
    {
      file: file('photo.jpg'),
      verdict: 'accept',
      code: 'OK',
      warnings: ['EXT_MISMATCH'],
      facts: { size_bytes: 357, width: 3000, height: 2000, rotation_cw: 0, format: 'png' },
    },
    {
      file: file('empty.mp4'),
      verdict: 'reject',
      code: 'EMPTY_FILE',
      warnings: [],
      facts: { size_bytes: 0 },
    },
  ])
  expect(Number(/peak (\d+)/.exec(outcome.stderr)?.[1])).toBeLessThan(200_000)
})

it('finds in every document of our own what is true of it', async () => {
  const truths = Object.values(PDF_TRUTH).map((make, at) => ({ ...make(), path: file(`truth-${at}.pdf`) }))
  for (const { path: target, bytes } of truths) writeFileSync(target, bytes)
  const { status, stdout, stderr } = await command('--json', ...truths.map(({ path: target }) => target))
  expect(status).toBe(0)
  expect(lines({ status, stdout, stderr })).toEqual(
    truths.map(({ path: target, code, pages, warnings = [], details = {} }) => ({
      ...{ file: target, verdict: code === 'OK' ? 'accept' : 'reject', code },
      warnings: 'format' in details ? ['EXT_MISMATCH'] : warnings,
      facts: expect.objectContaining(pages === undefined ? {} : { page_count: pages }) as unknown,
    })),
  )
  expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(250_000)
})

it('tells people what is wrong with a document', async () => {
  writeFileSync(file('script.pdf'), PDF_TRUTH['a script in an object stream']?.().bytes ?? '')
  const { stdout } = await command(file('script.pdf'))
  expect(stdout).toContain(`不通过\tACTIVE_CONTENT\t${file('script.pdf')}`)
  expect(stdout).toContain('3 页')
  expect(stdout).toContain(
    '文档里不能有会自动运行的内容；发现脚本（JavaScript）；请在 WPS 或 Word 里打开原文档',
  )
})

it('takes a file for what its name says, and for what it is where its name says nothing', async () => {
  const score = PDF_TRUTH['a table']?.().bytes ?? new Uint8Array(0)
  const named: ReadonlyArray<readonly [string, Uint8Array]> = [
    ['page.webp', Buffer.from('{}')],
    ['case.docx', bytesOf(['PK\x03\x04', zeros(400)])],
    ['song.flac', bytesOf(['fLaC', zeros(400)])],
    ['film.m4v', mp4()],
    ['score', score],
    ['song', wav(2)],
    ['unknown', zeros(99)],
  ]
  for (const [name, bytes] of named) writeFileSync(file(name), bytes)
  const told = lines(await command('--json', ...named.map(([name]) => file(name)))) as Array<{ code: string }>
  expect(told.map(({ code }, at) => [named[at]?.[0], code])).toEqual([
    ['page.webp', 'NOT_IMAGE'],
    ['case.docx', 'NOT_PDF'],
    ['song.flac', 'NOT_AUDIO'],
    ['film.m4v', 'OK'],
    ['score', 'OK'],
    ['song', 'OK'],
    ['unknown', 'NOT_MP4'],
  ])
})

it('reads a loopback address by ranges', async () => {
  const server = await rangeServer(mp4({ tracks: [{ sampleBytes: 100_000 }] }))
  const outcome = await command('--json', server.url)
  await server.close()
  expect([outcome.status, lines(outcome)]).toEqual([
    0,
    [expect.objectContaining({ file: server.url, code: 'OK' })],
  ])
  expect(server.requests.map(({ range }) => range)).toEqual(['bytes=0-65535'])
})

it('asks to try again when nobody answers there', async () => {
  const server = await rangeServer(mp4())
  await server.close()
  const outcome = await command('--json', server.url)
  expect([outcome.status, lines(outcome)]).toEqual([
    0,
    [expect.objectContaining({ verdict: 'retry', code: 'RETRY' })],
  ])
})

it('speaks Chinese to people', async () => {
  const { status, stdout } = await command(file('long.mp4'))
  expect(status).toBe(0)
  expect(stdout).toContain(`不通过\tTOO_LONG\t${file('long.mp4')}`)
  expect(stdout).toContain('视频需短于 3 分钟；当前 3分00秒')
})

it.each<[string, string[], string]>([
  ['no file', ['--json'], '没有给出文件'],
  ['an unknown option', ['--fast', SMALL_CLIP], '不认识的选项：--fast'],
  ['a file that is not there', ['--json', SMALL_CLIP, file('gone.mp4')], `找不到文件：${file('gone.mp4')}`],
  ['a folder', [folder], `找不到文件：${folder}`],
  ['another host', ['http://example.com/a.mp4'], '只接受 http://127.0.0.1 的地址'],
  [
    'a host that only looks like it',
    ['http://127.0.0.1.example.com/a.mp4'],
    '只接受 http://127.0.0.1 的地址',
  ],
  ['another protocol', ['https://127.0.0.1/a.mp4'], '只接受 http://127.0.0.1 的地址'],
])('%s is wrong usage', async (_what, args, message) => {
  const { status, stdout, stderr } = await command(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})
