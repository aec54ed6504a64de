import { type Reply } from '#shared/contract/action'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { FormUploads } from '../../src/features/works/upload/form-uploads'
import { type KeptTransfer } from '../../src/features/works/upload/kept-queue'
import { type NetworkType } from '../../src/platform/network-type.types'
import { type UploadResult } from '../../src/platform/file-upload.types'
import { type PickedFile } from '../../src/platform/picked-file'

export const picture = (name: string): PickedFile => ({
  kind: 'photo',
  name,
  sizeBytes: 100,
  path: `blob:${name}`,
})
const accepted: MediaCheck = { verdict: 'accept', code: 'OK', warnings: [], facts: { sizeBytes: 100 } }
const refused: MediaCheck = { ...accepted, verdict: 'reject', code: 'NOT_IMAGE' }
/** Time in which nothing is expected to happen. What is expected is waited for by `until`. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

const PATIENCE_MS = 20_000

/** Waits until it holds, however busy the machine is. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!holds()) {
    if (Date.now() > end) throw new Error(`it did not come to hold: ${holds.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
const ok = <T>(value: T): Reply<T> => ({ ok: true, value, requestId: 'request1', serverNow: 0 })

interface Setting {
  /** What an earlier visit left. */
  readonly left?: KeptTransfer[]
  readonly network?: NetworkType
}

/** Files named `cut` are cut off once, those named `cut off` always, files named `text` are no pictures, files named `large` take long to check. */
export function form({ left = [], network = 'wifi' }: Setting = {}) {
  const log: string[] = []
  const kept: Array<readonly [slot: string, id: string, replaces?: string]> = []
  const laters: Array<readonly string[]> = []
  const cut = new Set(['cut'])
  const queue = new Map(left.map((each) => [each.id, each]))
  const waits: Array<{ readonly ms: number; readonly then: () => void }> = []
  const watchers = new Set<(now: NetworkType) => void>()
  let drafts = 0
  let ids = 0
  const uploads = new FormUploads(
    {
      network: async () => network,
      watch: (onChange) => {
        watchers.add(onChange)
        return () => void watchers.delete(onChange)
      },
      wait: (ms, then) => {
        const waiting = { ms, then }
        waits.push(waiting)
        return () => void waits.splice(waits.indexOf(waiting), 1)
      },
      takes: (slot) => slot !== 'gone',
      begin: () => void (drafts += 1),
      newId: () => `kept${++ids}`,
      queue: {
        read: () => [...queue.values()],
        open: async ({ file, copied }) => (copied ? { ...file, path: `kept:${file.name}` } : undefined),
        keep: async (transfer, file) => {
          queue.set(transfer.id, { ...transfer, draft: 'draft', file, copied: true, at: 0 })
          return true
        },
        sent: (id, sent) => {
          const its = queue.get(id)
          if (its) queue.set(id, { ...its, sent })
        },
        drop: (id) => void queue.delete(id),
      },
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
        const result: UploadResult =
          cloudPath === 'cut off' || cut.delete(cloudPath)
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
      keep: (slot, id, replaces, later) => {
        kept.push(replaces === undefined ? [slot, id] : [slot, id, replaces])
        laters.push(later)
      },
    },
    { facts: {}, lost: {} },
  )
  const change = (now: NetworkType) => watchers.forEach((tell) => tell(now))
  return { uploads, log, kept, laters, queue, waits, change, drafts: () => drafts }
}
