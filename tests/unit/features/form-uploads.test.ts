import { type Reply } from '#shared/contract/action'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { FormUploads } from '../../../src/features/works/upload/form-uploads'
import { type UploadResult } from '../../../src/platform/file-upload.types'
import { type PickedFile } from '../../../src/platform/picked-file'

const picture = (name: string): PickedFile => ({ kind: 'photo', name, sizeBytes: 100, path: `blob:${name}` })
const accepted: MediaCheck = { verdict: 'accept', code: 'OK', warnings: [], facts: { sizeBytes: 100 } }
const refused: MediaCheck = { ...accepted, verdict: 'reject', code: 'NOT_IMAGE' }
const ok = <T>(value: T): Reply<T> => ({ ok: true, value, requestId: 'request1', serverNow: 0 })

/** Files named `cut` are cut off once, files named `text` are no pictures, files named `large` take long to check. */
function form() {
  const log: string[] = []
  const kept: Array<readonly [slot: string, id: string, replaces?: string]> = []
  const cut = new Set(['cut'])
  const uploads = new FormUploads(
    {
      forSlot: (slot) => ({
        check: async ({ name }) => {
          if (name === 'large') await new Promise((resolve) => setTimeout(resolve, 20))
          return name === 'text' ? refused : accepted
        },
        make: async (_way, { inUse }) => {
          log.push(`in use ${inUse().join(' ')}`)
          return { ok: false, fault: 'FAILED' }
        },
        start: async ({ name }) => {
          log.push(`${slot} ${name}`)
          return ok({ uploadId: `${name}-${log.length}`, cloudPath: name, expiresAt: 9 })
        },
      }),
      send: ({ cloudPath }) => {
        const result: UploadResult = cut.delete(cloudPath)
          ? { ok: false, fault: 'NETWORK' }
          : { ok: true, fileId: cloudPath }
        return {
          done: new Promise((resolve) => setTimeout(() => resolve(result), 2)),
          abort: () => undefined,
        }
      },
      finish: async ({ fileId }) => {
        log.push(`there ${fileId}`)
        return ok({})
      },
      cover: async ({ name }, id) => {
        log.push(`cover of ${id}`)
        return name === 'two' ? undefined : `cover:${name}`
      },
      keep: (slot, id, replaces) =>
        void kept.push(replaces === undefined ? [slot, id] : [slot, id, replaces]),
    },
    { facts: {}, lost: {} },
  )
  return { uploads, log, kept }
}

describe('the files of a form on their way', () => {
  it('arrive in the order they were picked in when the first takes longest to check', async () => {
    const { uploads, kept } = form()
    await uploads.pick('main', ['large', 'two', 'three'].map(picture))
    expect(kept).toEqual([
      ['main', 'large-1'],
      ['main', 'two-4'],
      ['main', 'three-7'],
    ])
  })

  it('are sent one after the other, in the order they were picked in', async () => {
    const { uploads, log, kept } = form()
    const picked = uploads.pick('main', ['one', 'two', 'three'].map(picture))
    expect(uploads.state.transfers.map(({ key }) => key)).toEqual(['transfer-1', 'transfer-2', 'transfer-3'])
    await picked
    expect(log).toEqual(
      ['one-1', 'two-4', 'three-7'].flatMap((id) => {
        const [name = ''] = id.split('-')
        return [`main ${name}`, `there ${name}`, `cover of ${id}`]
      }),
    )
    expect(kept).toEqual([
      ['main', 'one-1'],
      ['main', 'two-4'],
      ['main', 'three-7'],
    ])
    expect(uploads.state).toMatchObject({ transfers: [], underWay: false })
    expect(Object.keys(uploads.state.facts)).toEqual(['one-1', 'two-4', 'three-7'])
  })

  it('do not stop each other: one that fails waits for a word', async () => {
    const { uploads, kept } = form()
    await uploads.pick('main', ['cut', 'text', 'two'].map(picture))
    expect(kept.map(([, id]) => id)).toEqual(['two-2'])
    expect(uploads.state.transfers.map(({ upload }) => upload.state.phase)).toEqual(['failed', 'refused'])
    expect(uploads.state.underWay).toBe(false)
    await uploads.state.transfers[0]?.upload.retry()
    uploads.drop('transfer-2')
    expect(kept.map(([, id]) => id)).toEqual(['two-2', 'cut-5'])
    expect(uploads.state.transfers).toEqual([])
  })

  it('tell which files are needed while another is made', async () => {
    const { uploads, log } = form()
    await uploads.pick('main', ['one', 'text'].map(picture))
    await uploads.state.transfers[0]?.upload.takeWayOut('smaller')
    expect(log[log.length - 1]).toBe('in use blob:one blob:text')
  })

  it('go to their own slots; one may take another’s place', async () => {
    const { uploads, kept } = form()
    await Promise.all([
      uploads.pick('main', [picture('one')], 'old'),
      uploads.pick('score', [picture('sheet')]),
    ])
    expect(kept).toEqual([
      ['main', 'one-1', 'old'],
      ['score', 'sheet-4'],
    ])
  })

  it('have covers where their phone makes one; another can be chosen', async () => {
    const { uploads, log } = form()
    await uploads.pick('main', ['one', 'two'].map(picture))
    const covers = () => Object.values(uploads.state.facts).map(({ cover }) => cover)
    expect(covers()).toEqual(['cover:one', undefined])
    const [, second = ''] = Object.keys(uploads.state.facts)
    expect(await uploads.changeCover(second, picture('other'))).toBe(true)
    expect([covers(), log[log.length - 1]]).toEqual([['cover:one', 'cover:other'], `cover of ${second}`])
    expect(await uploads.changeCover(second, picture('two'))).toBe(false)
  })

  it('tells the form of what begins and ends, not of every percent', async () => {
    const { uploads } = form()
    let told = 0
    uploads.listen(() => (told += 1))
    await uploads.pick('main', [picture('one')])
    expect(told).toBe(4)
  })

  it('remembers which files the cloud has no more', () => {
    const { uploads } = form()
    uploads.lose(['one'], 'expired')
    uploads.lose(['two'], 'unknown')
    expect(uploads.state.lost).toEqual({ one: 'expired', two: 'unknown' })
  })
})
