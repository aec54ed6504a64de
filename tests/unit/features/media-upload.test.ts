import { type CallError, type Reply } from '#shared/contract/action'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { MediaUpload, type UploadPorts } from '../../../src/features/works/upload/media-upload'
import { type UploadedMedia } from '../../../src/features/works/upload/upload-state'
import { type UploadResult } from '../../../src/platform/file-upload.types'
import { type PickedFile } from '../../../src/platform/picked-file'

const file: PickedFile = { kind: 'video', name: 'a.mp4', sizeBytes: 100, path: 'blob:a' }
const check = (code: 'OK' | 'TOO_LARGE' | 'PLACE_INSIDE'): MediaCheck => ({
  verdict: code === 'OK' ? 'accept' : 'reject',
  code,
  warnings: [],
  facts: { sizeBytes: 100 },
})
const ok = <T>(value: T): Reply<T> => ({ ok: true, value, requestId: 'request1', serverNow: 0 })
const no = (code: CallError['code']): Reply<never> => ({
  ok: false,
  error: { code, details: {} },
  requestId: 'request1',
  serverNow: 0,
})

/** A cloud that numbers its places and writes down what it was asked. */
function going(answers: {
  checks?: MediaCheck[]
  starts?: Array<Reply<never>>
  sends?: Array<UploadResult | 'hangs'>
  finishes?: Array<Reply<unknown>>
  make?: UploadPorts['make']
}) {
  const asked: string[] = []
  const kept: UploadedMedia[] = []
  let places = 0
  const ports: UploadPorts = {
    check: async () => answers.checks?.shift() ?? check('OK'),
    make: answers.make ?? (async (_way, job) => ({ ok: true, file: { ...job.file, sizeBytes: 50 } })),
    start: async () => {
      const place = `uploads/p/${++places}.mp4`
      asked.push(`start ${places}`)
      return answers.starts?.shift() ?? ok({ uploadId: `upload${places}`, cloudPath: place, expiresAt: 9 })
    },
    send: ({ cloudPath, onProgress }) => {
      asked.push(`send ${cloudPath}`)
      onProgress(50, 100)
      const answer = answers.sends?.shift() ?? { ok: true, fileId: `cloud://x/${cloudPath}` }
      let stop: (result: UploadResult) => void = () => undefined
      const done =
        answer === 'hangs'
          ? new Promise<UploadResult>((resolve) => (stop = resolve))
          : Promise.resolve(answer)
      return { done, abort: () => stop({ ok: false, fault: 'ABORTED' }) }
    },
    finish: async ({ uploadId, fileId }) => {
      asked.push(`finish ${uploadId} ${fileId}`)
      return answers.finishes?.shift() ?? ok({})
    },
    keep: (media) => void kept.push(media),
    cover: async (picked, uploadId) => void asked.push(`cover of ${picked.name} for ${uploadId}`),
    turn: async () => () => undefined,
  }
  return { upload: new MediaUpload(ports), asked, kept }
}

describe('taking a file to the cloud', () => {
  it('checks, uploads and confirms', async () => {
    const { upload, asked, kept } = going({})
    await upload.pick(file)
    expect(asked).toEqual([
      'start 1',
      'send uploads/p/1.mp4',
      'finish upload1 cloud://x/uploads/p/1.mp4',
      'cover of a.mp4 for upload1',
    ])
    expect(upload.state).toEqual({ run: 1, phase: 'done' })
    expect(kept).toEqual([
      {
        uploadId: 'upload1',
        kind: 'video',
        fileName: 'a.mp4',
        sizeBytes: 100,
        check: check('OK'),
        path: 'blob:a',
      },
    ])
  })

  it('asks nothing of the cloud for a refused file, and goes on when a smaller one passes', async () => {
    const { upload, asked } = going({ checks: [check('TOO_LARGE')] })
    await upload.pick(file)
    expect([upload.state.phase, asked]).toEqual(['refused', []])
    await upload.takeWayOut('compress')
    expect([upload.state.phase, asked.length]).toEqual(['done', 4])
  })

  it('takes the place out of a film by itself, also out of one that was made smaller', async () => {
    const ways: string[] = []
    const make: UploadPorts['make'] = async (way, job) => {
      ways.push(way)
      return { ok: true, file: job.file }
    }
    const { upload } = going({ checks: [check('TOO_LARGE'), check('PLACE_INSIDE')], make })
    await upload.pick(file)
    await upload.takeWayOut('compress')
    expect([ways, upload.state.phase]).toEqual([['compress', 'withoutPlace'], 'done'])
  })

  it('tries once to take the place out, and says why it could not', async () => {
    const ways: string[] = []
    const make: UploadPorts['make'] = async (way) => {
      ways.push(way)
      return { ok: false, fault: 'NO_ROOM' }
    }
    const { upload, asked } = going({ checks: [check('PLACE_INSIDE')], make })
    await upload.pick(file)
    expect(upload.state).toMatchObject({
      phase: 'refused',
      detour: { way: 'withoutPlace', fault: 'NO_ROOM' },
    })
    expect([ways, asked]).toEqual([['withoutPlace'], []])
  })

  it('keeps the refused file when making another is cancelled, and sends what comes later not', async () => {
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => (end = resolve))
    const cancelled: boolean[] = []
    const { upload, asked } = going({
      checks: [check('TOO_LARGE')],
      make: async (_way, job) => {
        job.tell(40)
        await ended
        cancelled.push(job.isCancelled())
        return { ok: true, file: job.file }
      },
    })
    await upload.pick(file)
    const taken = upload.takeWayOut('rewrap')
    expect(upload.state).toMatchObject({ phase: 'making', way: 'rewrap', percent: 40 })
    upload.cancel()
    end()
    await taken
    expect([upload.state, asked, cancelled]).toEqual([
      {
        ...{ run: 3, phase: 'refused', file, check: check('TOO_LARGE') },
        detour: { way: 'rewrap', fault: 'CANCELLED' },
      },
      [],
      [true],
    ])
  })

  it('gives making another file up for one that was picked meanwhile', async () => {
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => (end = resolve))
    const { upload, kept } = going({
      checks: [check('TOO_LARGE')],
      make: async (_way, job) => {
        await ended
        return { ok: true, file: job.file }
      },
    })
    await upload.pick(file)
    const taken = upload.takeWayOut('cut')
    await upload.pick({ ...file, name: 'b.mp4' })
    end()
    await taken
    expect(kept.map(({ fileName }) => fileName)).toEqual(['b.mp4'])
  })

  it('asks for a new place after a cut', async () => {
    const { upload, asked, kept } = going({ sends: [{ ok: false, fault: 'NETWORK' }] })
    await upload.pick(file)
    expect(upload.state).toMatchObject({ phase: 'failed', failure: { kind: 'transfer', fault: 'NETWORK' } })
    await upload.retry()
    expect([upload.state.phase, kept.map(({ uploadId }) => uploadId)]).toEqual(['done', ['upload2']])
    expect(asked.filter((each) => each.startsWith('start'))).toEqual(['start 1', 'start 2'])
  })

  it('does not send the bytes again when only the confirmation was lost', async () => {
    const { upload, asked, kept } = going({ finishes: [no('NETWORK')] })
    await upload.pick(file)
    await upload.retry()
    expect([upload.state.phase, kept.map(({ uploadId }) => uploadId)]).toEqual(['done', ['upload1']])
    expect(asked.filter((each) => each.startsWith('send'))).toEqual(['send uploads/p/1.mp4'])
  })

  it('sends the bytes again when the cloud found them incomplete', async () => {
    const { upload, kept } = going({ finishes: [no('UPLOAD_INCOMPLETE')] })
    await upload.pick(file)
    await upload.retry()
    expect([upload.state.phase, kept.map(({ uploadId }) => uploadId)]).toEqual(['done', ['upload2']])
  })

  it('keeps why the cloud gave no place', async () => {
    const { upload } = going({ starts: [no('MEDIA_REFUSED')] })
    await upload.pick(file)
    expect(upload.state).toMatchObject({
      phase: 'failed',
      failure: { kind: 'call', error: { code: 'MEDIA_REFUSED', details: {} } },
    })
  })

  it('can be cancelled and begun again', async () => {
    const { upload } = going({ sends: ['hangs'] })
    const picked = upload.pick(file)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(upload.state).toMatchObject({ phase: 'uploading', percent: 50 })
    upload.cancel()
    await picked
    expect(upload.state).toMatchObject({ phase: 'failed', failure: { kind: 'cancelled' } })
    await upload.retry()
    expect(upload.state.phase).toBe('done')
  })

  it('gives an upload under way up for another file', async () => {
    const { upload, kept } = going({ sends: ['hangs'] })
    const first = upload.pick(file)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await upload.pick({ ...file, name: 'b.mp4' })
    await first
    expect(upload.state.phase).toBe('done')
    expect(kept).toMatchObject([{ uploadId: 'upload2', fileName: 'b.mp4' }])
  })
})
