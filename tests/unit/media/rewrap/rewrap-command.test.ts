import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lines, mediaCheck } from '../../../support/media-check-command'
import { aac, avc, pcm, quickTime } from '../../../support/quicktime-writer'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'rewrap-'))
const file = (name: string) => join(folder, name)
const command = (...args: string[]) => mediaCheck(args)

afterAll(() => rmSync(folder, { recursive: true }))

describe('--rewrap', () => {
  it('writes an MP4 of a MOV, checked', async () => {
    writeFileSync(file('phone.mov'), quickTime(avc(), aac))
    const outcome = await command('--json', '--rewrap', file('phone.mp4'), file('phone.mov'))
    expect([outcome.status, lines(outcome)]).toEqual([
      0,
      [
        {
          file: file('phone.mov'),
          written: file('phone.mp4'),
          verdict: 'accept',
          code: 'OK',
          warnings: [],
          facts: {
            size_bytes: readFileSync(file('phone.mp4')).length,
            duration_s: 3,
            width: 640,
            height: 480,
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
      ],
    ])
  })

  it('tells people the size first', async () => {
    writeFileSync(file('phone.mov'), quickTime(avc(), aac))
    const { status, stdout } = await command('--rewrap', file('told.mp4'), file('phone.mov'))
    const bytes = readFileSync(file('told.mp4')).length.toLocaleString('en-US')
    expect([status, stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      [`新文件 1 KB（${bytes} 字节），不重新编码`, `通过\tOK\t${file('told.mp4')}`],
    ])
  })

  it('writes nothing where it refuses', async () => {
    writeFileSync(file('studio.mov'), quickTime(avc(), pcm))
    const { status, stdout } = await command('--rewrap', file('studio.mp4'), file('studio.mov'))
    expect([status, stdout]).toEqual([
      1,
      `不通过\tAUDIO_CODEC\t${file('studio.mov')}\n` +
        '    声音需重新编码，这里转换不了；声音编码为 pcm_s16le；请用剪辑软件重新导出为 MP4（H.264 画面、AAC 声音）\n',
    ])
    expect(readdirSync(folder).filter((name) => name.startsWith('studio'))).toEqual(['studio.mov'])
  })
})
