import { type MediaCheck } from '#shared/domain/media/verdict'
import {
  nextUpload,
  NOTHING_PICKED,
  type UploadEvent,
  type UploadState,
} from '../../../src/features/works/upload/upload-state'
import { type PickedFile } from '../../../src/platform/picked-file'

const file: PickedFile = { kind: 'video', name: 'a.mp4', sizeBytes: 100, path: 'blob:a' }
const smaller: PickedFile = { ...file, name: 'b.mp4' }
const facts = { sizeBytes: 100 }
const accepted: MediaCheck = { verdict: 'accept', code: 'OK', warnings: [], facts }
const rejected: MediaCheck = { verdict: 'reject', code: 'TOO_LARGE', warnings: [], facts }
const unread: MediaCheck = { verdict: 'retry', code: 'RETRY', warnings: [], facts }
const offline = { kind: 'transfer', fault: 'NETWORK' } as const
const sent = { uploadId: 'upload01', fileId: 'cloud://x/uploads/upload01.mp4' }
const unconfirmed = { kind: 'call', error: { code: 'TIMEOUT', details: {} }, sent } as const

const checking: UploadState = { run: 1, phase: 'checking', file }
const refused: UploadState = { run: 1, phase: 'refused', file, check: rejected }
const making: UploadState = { run: 2, phase: 'making', way: 'compress', file, check: rejected }
const madeOf = { file, check: rejected, way: 'compress' } as const
const remade: UploadState = { run: 2, phase: 'checking', file: smaller, of: madeOf }
const tooLong: MediaCheck = { ...rejected, code: 'TOO_LONG' }
const broken: MediaCheck = { ...rejected, code: 'CORRUPT' }
const waiting: UploadState = { run: 1, phase: 'waiting', file, check: accepted }
const uploading: UploadState = { run: 1, phase: 'uploading', file, check: accepted, percent: 40 }
const finishing: UploadState = { run: 1, phase: 'finishing', file, check: accepted, sent }
const failed: UploadState = { run: 1, phase: 'failed', file, check: accepted, failure: offline, percent: 40 }
const done: UploadState = { run: 1, phase: 'done' }

const steps: ReadonlyArray<[string, UploadState, UploadEvent, UploadState]> = [
  ['a picked file is checked first', NOTHING_PICKED, { type: 'picked', file }, checking],
  ['an accepted one waits for its turn', checking, { type: 'checked', run: 1, check: accepted }, waiting],
  [
    'the size that was read is believed, not the one that was told',
    { ...checking, file: { ...file, sizeBytes: 0 } },
    { type: 'checked', run: 1, check: accepted },
    waiting,
  ],
  ['then it is uploaded', waiting, { type: 'turnCame', run: 1 }, { ...uploading, percent: 0 }],
  [
    'one that waits can be cancelled',
    waiting,
    { type: 'cancelled' },
    { ...failed, run: 2, percent: 0, failure: { kind: 'cancelled' } },
  ],
  ['a refused one is not', checking, { type: 'checked', run: 1, check: rejected }, refused],
  [
    'one that could not be read has no verdict',
    checking,
    { type: 'checked', run: 1, check: unread },
    { run: 1, phase: 'unreadable', file },
  ],
  [
    'an unread one is read again on a word',
    { run: 1, phase: 'unreadable', file },
    { type: 'retried' },
    { run: 2, phase: 'checking', file },
  ],
  ['another may be made of a refused one', refused, { type: 'wayTaken', way: 'compress' }, making],
  [
    'it tells how far it has come',
    making,
    { type: 'wayTold', run: 2, percent: 7 },
    { ...making, percent: 7 },
  ],
  [
    'what came of it is checked again',
    making,
    { type: 'wayEnded', run: 2, made: { ok: true, file: smaller } },
    remade,
  ],
  [
    'and goes on where it passes',
    remade,
    { type: 'checked', run: 2, check: accepted },
    { ...waiting, run: 2, file: smaller },
  ],
  [
    'the refused one stays where nothing came of it',
    making,
    { type: 'wayEnded', run: 2, made: { ok: false, fault: 'NO_ROOM' } },
    { ...refused, run: 2, detour: { way: 'compress', fault: 'NO_ROOM' } },
  ],
  [
    'it stays where what came of it is refused for the same reason',
    remade,
    { type: 'checked', run: 2, check: rejected },
    { ...refused, run: 2, detour: { way: 'compress', check: rejected } },
  ],
  [
    'and where that is worse',
    remade,
    { type: 'checked', run: 2, check: broken },
    { ...refused, run: 2, detour: { way: 'compress', check: broken } },
  ],
  [
    'and where that cannot be read',
    remade,
    { type: 'checked', run: 2, check: unread },
    { ...refused, run: 2, detour: { way: 'compress', fault: 'FAILED' } },
  ],
  [
    'what came of it takes its place where another way leads on',
    remade,
    { type: 'checked', run: 2, check: tooLong },
    { run: 2, phase: 'refused', file: smaller, check: tooLong },
  ],
  [
    'making can be cancelled',
    making,
    { type: 'cancelled' },
    { ...refused, run: 3, detour: { way: 'compress', fault: 'CANCELLED' } },
  ],
  [
    'progress counts up',
    uploading,
    { type: 'progress', run: 1, sentBytes: 55, totalBytes: 100 },
    { ...uploading, percent: 55 },
  ],
  [
    'progress never counts down',
    uploading,
    { type: 'progress', run: 1, sentBytes: 30, totalBytes: 100 },
    uploading,
  ],
  ['sent bytes want a confirmation', uploading, { type: 'sent', run: 1, sent }, finishing],
  ['one that the cloud has already is not sent', uploading, { type: 'finished', run: 1 }, done],
  [
    'one of an earlier visit that is gone is chosen again',
    NOTHING_PICKED,
    { type: 'missed', file },
    { run: 1, phase: 'gone', file },
  ],
  ['a confirmed file is the draft’s', finishing, { type: 'finished', run: 1 }, done],
  ['a cut stops at the cut', uploading, { type: 'failed', run: 1, failure: offline }, failed],
  [
    'a cancelled one stops too, and later news of it are old',
    uploading,
    { type: 'cancelled' },
    { ...failed, run: 2, failure: { kind: 'cancelled' } },
  ],
  ['after a cut it waits to be sent again', failed, { type: 'retried' }, { ...waiting, run: 2 }],
  [
    'after a lost confirmation only that is asked again',
    { ...failed, failure: unconfirmed },
    { type: 'retried' },
    { ...finishing, run: 2 },
  ],
  ['an uploaded file can be taken out', done, { type: 'removed' }, { run: 2, phase: 'empty' }],
  ['another file takes its place', done, { type: 'picked', file }, { ...checking, run: 2 }],
]

describe('a file on its way', () => {
  it.each(steps)('%s', (_rule, from, event, to) => {
    expect(nextUpload(from, event)).toEqual(to)
  })

  it.each<[string, UploadState, UploadEvent]>([
    ['a verdict on an earlier file', checking, { type: 'checked', run: 0, check: accepted }],
    ['a verdict when none is awaited', done, { type: 'checked', run: 1, check: rejected }],
    ['progress of an earlier try', uploading, { type: 'progress', run: 0, sentBytes: 99, totalBytes: 100 }],
    ['progress without a total', uploading, { type: 'progress', run: 1, sentBytes: 9, totalBytes: 0 }],
    ['the end of an earlier try', uploading, { type: 'sent', run: 0, sent }],
    ['a failure after the end', done, { type: 'failed', run: 1, failure: offline }],
    ['a cancel when the bytes are there', finishing, { type: 'cancelled' }],
    ['a retry of what runs', uploading, { type: 'retried' }],
    ['a turn that came for what was cancelled', failed, { type: 'turnCame', run: 1 }],
    ['a turn of an earlier try', waiting, { type: 'turnCame', run: 0 }],
    ['a way out of what was not refused', checking, { type: 'wayTaken', way: 'cut' }],
    ['what an earlier way tells', making, { type: 'wayTold', run: 1, percent: 9 }],
    ['the end of a way that was cancelled', refused, { type: 'wayEnded', run: 1, made: { ok: true, file } }],
  ])('%s changes nothing', (_what, state, event) => {
    expect(nextUpload(state, event)).toBe(state)
  })
})
