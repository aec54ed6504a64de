import { createHash } from 'node:crypto'
import { type Reply } from '#shared/contract/action'
import { finishUpload, startUpload } from '#shared/contract/works/uploads'
import { checkForSpec } from '#shared/domain/media/check-for-spec'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { FormUploads } from '../../src/features/works/upload/form-uploads'
import { type KeptPlace, keptQueue } from '../../src/features/works/upload/kept-queue'
import { type UploadResult } from '../../src/platform/file-upload.types'
import { type PickedFile } from '../../src/platform/picked-file'
import { memoryReader } from './counting-reader'
import { type Person } from './product-person'
import { type WeakLine } from './weak-line'

export interface PhonePlan {
  readonly subProject: SubProject
  readonly slot: string
  readonly person: Person
  readonly line: WeakLine
}

const NO_ANSWER: Reply<never> = {
  ok: false,
  error: { code: 'NETWORK', details: {} },
  requestId: 'request1',
  serverNow: 0,
}

/** A phone whose form sends files over a weak line: the product's own queue, in front of the real cloud. What it keeps survives its app. */
export class SendingPhone {
  private readonly values = new Map<string, unknown>()
  private readonly copies = new Map<string, Uint8Array>()
  private readonly bytes = new Map<string, Uint8Array>()
  private ids = 0
  /** How often the app was begun; what an ended one still has in hand comes to nothing. */
  private app = 0
  private readonly endings: Array<() => void> = []
  /** The draft's uploads. */
  readonly arrived: string[] = []

  constructor(private readonly plan: PhonePlan) {}

  /** A file that its person picks. */
  file(name: string, bytes: Uint8Array): PickedFile {
    const path = `tmp:${name}`
    this.bytes.set(path, bytes)
    return { kind: 'photo', name, sizeBytes: bytes.length, path }
  }

  /** The app ends. Forms that it had open ask for nothing more. */
  endApp(): void {
    this.app += 1
    this.endings.splice(0).forEach((end) => end())
  }

  /** Opens the form of a draft. */
  form(draft: string): FormUploads {
    const { subProject, slot, person, line } = this.plan
    const { app } = this
    const isGone = () => app !== this.app
    const whenGone = new Promise<UploadResult>((resolve) =>
      this.endings.push(() => resolve({ ok: false, fault: 'ABORTED' })),
    )
    const bytesOf = ({ path }: PickedFile) => this.bytes.get(path) ?? new Uint8Array(0)
    const place = slotByKey(subProject.spec.media, slot)
    const spec = place && specFor(place, 'photo')
    if (!spec) throw new Error(`${subProject.key} takes no photo`)
    /** One that fails does so before it gets there, or on its way back. */
    const overLine = async <T>(ask: () => Promise<Reply<T>>): Promise<Reply<T>> => {
      if (isGone()) return new Promise(() => undefined)
      const fate = line.fate()
      if (fate === 'lost') return NO_ANSWER
      const reply = await ask()
      return fate === 'done' ? reply : NO_ANSWER
    }
    return new FormUploads(
      {
        takes: () => true,
        forSlot: () => ({
          check: (file) => checkForSpec(memoryReader(bytesOf(file)), 'photo', spec, file.name),
          make: async () => ({ ok: false, fault: 'FAILED' }),
          start: ({ name: fileName, sizeBytes, ...file }) => {
            const digest = createHash('sha1')
              .update(bytesOf({ name: fileName, sizeBytes, ...file }))
              .digest('hex')
            const asked = {
              subProject: subProject.key,
              slot,
              kind: 'photo',
              fileName,
              sizeBytes,
              digest,
            } as const
            return overLine(() => person.call(startUpload, asked))
          },
        }),
        send: ({ cloudPath, file }) => ({
          done: Promise.race([
            line.send(cloudPath, this.bytes.get(file.path) ?? new Uint8Array(0)),
            whenGone,
          ]),
          abort: () => undefined,
        }),
        finish: (sent) => overLine(() => person.call(finishUpload, sent)),
        cover: async () => undefined,
        begin: () => undefined,
        keep: (_slot, uploadId) => void this.arrived.push(uploadId),
        queue: keptQueue(this.place, draft, () => 0),
        newId: () => `kept${++this.ids}`,
        network: async () => 'wifi',
        watch: () => () => undefined,
        wait: (_ms, then) => {
          if (isGone()) return () => undefined
          const soon = setImmediate(then)
          return () => clearImmediate(soon)
        },
      },
      { facts: {}, lost: {} },
    )
  }

  private get place(): KeptPlace {
    return {
      personId: this.plan.person.personId,
      storage: {
        read: (key) => this.values.get(key),
        write: (key, value) => Boolean(this.values.set(key, structuredClone(value))),
        remove: (key) => void this.values.delete(key),
      },
      files: {
        keep: async (name, { path }) => {
          const bytes = this.bytes.get(path)
          if (bytes) this.copies.set(name, bytes)
          return bytes !== undefined
        },
        open: async (name) => {
          const bytes = this.copies.get(name)
          if (!bytes) return undefined
          this.bytes.set(`kept:${name}`, bytes)
          return { path: `kept:${name}` }
        },
        drop: async (name) => void this.copies.delete(name),
      },
    }
  }
}

/** Taps 重新上传 on what has given up until everything has arrived, or the app is gone. */
export async function sendAll(form: FormUploads, isGone = () => false): Promise<void> {
  while (form.state.transfers.length > 0 && !isGone()) {
    const stopped = form.state.transfers.filter(
      ({ upload, plan }) => upload.state.phase === 'failed' && !plan.waits,
    )
    await Promise.all(stopped.map(({ upload }) => upload.retry()))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
