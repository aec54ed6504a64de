import { type WayOut } from '#shared/domain/media/kinds'
import { type MadeFile } from '../../../platform/made-file'
import { type PickedFile } from '../../../platform/picked-file'
import { MediaUpload, type UploadPorts } from './media-upload'
import { OneAtATime } from './one-at-a-time'
import { isUnderWay, type UploadedMedia } from './upload-state'
import { type WayJob } from './way-run'

/** A picked file that the draft does not have yet. */
export interface Transfer {
  /** Unlike any other of this form. */
  readonly key: string
  readonly slot: string
  readonly upload: MediaUpload
  /** The upload whose place it takes when it has arrived. */
  readonly replaces?: string
}

/** Why a file that the draft names has to be chosen again. */
export type Loss = 'expired' | 'refused' | 'unknown'

export interface FormUploadsState {
  readonly transfers: readonly Transfer[]
  /** What is known of uploads, by id. */
  readonly facts: Readonly<Record<string, UploadedMedia>>
  /** Uploads of the draft that cannot be submitted any more, by id. */
  readonly lost: Readonly<Record<string, Loss>>
  /** Bytes are on their way, or wait for it. */
  readonly underWay: boolean
}

export interface FormUploadsPorts extends Omit<
  UploadPorts,
  'check' | 'make' | 'start' | 'keep' | 'cover' | 'turn'
> {
  /** For files of one slot. */
  forSlot(slot: string): Pick<UploadPorts, 'check' | 'start'> & {
    readonly make: (way: WayOut, job: Omit<WayJob, 'spec'>) => Promise<MadeFile>
  }
  /** The draft takes the file over. */
  keep(slot: string, uploadId: string, replaces?: string): void
  /** Makes and sends the picture that stands for a file; answers where it is on the phone, nothing where that failed. */
  cover(file: PickedFile, uploadId: string): Promise<string | undefined>
}

/** Everything on its way from one form to the cloud. What has arrived is the draft's: only its facts stay here. */
export class FormUploads {
  state: FormUploadsState
  private readonly listeners = new Set<() => void>()
  private readonly queue = new OneAtATime()
  /** Files are checked one after the other, so that they ask for their turn to be sent in the order they were picked in. */
  private readonly checks = new OneAtATime()
  private count = 0

  constructor(
    private readonly ports: FormUploadsPorts,
    known: Pick<FormUploadsState, 'facts' | 'lost'>,
  ) {
    this.state = { ...known, transfers: [], underWay: false }
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = (): FormUploadsState => this.state

  /** Files were chosen for a slot; they are sent in this order. `replaces` holds for the first. */
  async pick(slot: string, files: readonly PickedFile[], replaces?: string): Promise<void> {
    const begun = files.map((file, at) => ({
      file,
      transfer: this.begin(slot, at === 0 ? replaces : undefined),
    }))
    await Promise.all(begun.map(({ file, transfer }) => transfer.upload.pick(file)))
  }

  /** The transfer is given up; what the draft has stays. */
  drop(key: string): void {
    const dropped = this.state.transfers.find((each) => each.key === key)
    this.put({ transfers: this.state.transfers.filter((each) => each !== dropped) })
    dropped?.upload.remove()
  }

  /** The cloud has these no more. */
  lose(uploadIds: readonly string[], loss: Loss): void {
    this.put({ lost: { ...this.state.lost, ...Object.fromEntries(uploadIds.map((id) => [id, loss])) } })
  }

  /** A person chose another picture to stand for a file. Answers whether it does now. */
  async changeCover(uploadId: string, picture: PickedFile): Promise<boolean> {
    const end = await this.queue.turn()
    try {
      return await this.cover(uploadId, picture)
    } finally {
      end()
    }
  }

  /** Settles when what is on its way has ended, covers too. */
  async settled(): Promise<void> {
    const end = await this.queue.turn()
    end()
  }

  /** The page is left. */
  cancelAll(): void {
    this.state.transfers.forEach(({ upload }) => upload.cancel())
  }

  private begin(slot: string, replaces: string | undefined): Transfer {
    const key = `transfer-${(this.count += 1)}`
    const { send, finish } = this.ports
    const { check, make, start } = this.ports.forSlot(slot)
    const upload = new MediaUpload({
      make: (way, job) => make(way, { ...job, inUse: () => this.paths() }),
      send,
      finish,
      start,
      check: (file) => this.checks.run(() => check(file)),
      turn: () => this.queue.turn(),
      cover: async (file, uploadId) => void (await this.cover(uploadId, file)),
      keep: (media) => {
        this.ports.keep(slot, media.uploadId, replaces)
        this.put({
          facts: { ...this.state.facts, [media.uploadId]: media },
          transfers: this.state.transfers.filter((each) => each.key !== key),
        })
      },
    })
    upload.listen(() => this.put({}))
    const transfer = { key, slot, upload, ...(replaces === undefined ? {} : { replaces }) }
    this.put({ transfers: [...this.state.transfers, transfer] })
    return transfer
  }

  /** Of the files that are shown, on their way, or that another was made of. */
  private paths(): string[] {
    const onTheWay = this.state.transfers.map(({ upload: { state } }) => state)
    const files = [
      ...Object.values(this.state.facts),
      ...onTheWay.flatMap((state) => ('file' in state ? [state.file] : [])),
      ...onTheWay.flatMap((state) => ('of' in state && state.of ? [state.of.file] : [])),
    ]
    return files.flatMap(({ path }) => path ?? [])
  }

  private async cover(uploadId: string, file: PickedFile): Promise<boolean> {
    const cover = await this.ports.cover(file, uploadId)
    const known = this.state.facts[uploadId]
    if (cover !== undefined && known)
      this.put({ facts: { ...this.state.facts, [uploadId]: { ...known, cover } } })
    return cover !== undefined
  }

  /** Progress alone concerns only the transfer's own card. */
  private put(patch: Partial<FormUploadsState>): void {
    const next = { ...this.state, ...patch }
    const underWay = next.transfers.some(({ upload }) => isUnderWay(upload.state))
    if (Object.keys(patch).length === 0 && underWay === this.state.underWay) return
    this.state = { ...next, underWay }
    this.listeners.forEach((listener) => listener())
  }
}
