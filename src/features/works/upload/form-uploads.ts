import { type WayOut } from '#shared/domain/media/kinds'
import { type MadeFile } from '../../../platform/made-file'
import { type PickedFile } from '../../../platform/picked-file'
import { type FormUploadsState, type Loss, pathsOf, type Transfer } from './form-uploads-state'
import { followForQueue } from './follow-for-queue'
import { type KeptQueue } from './kept-queue'
import { MediaUpload, type UploadPorts } from './media-upload'
import { MobileData, type NetworkPorts } from './mobile-data'
import { OneAtATime } from './one-at-a-time'
import { ProgressBoard } from './queue-progress'
import { RetryPlan, type WaitForNetwork } from './retry-plan'
import { isAtWork, isInFlight } from './upload-state'
import { type WayJob } from './way-run'

export interface FormUploadsPorts
  extends Omit<UploadPorts, 'check' | 'make' | 'start' | 'keep' | 'cover' | 'turn'>, NetworkPorts {
  /** For files of one slot. */
  forSlot(slot: string): Pick<UploadPorts, 'check' | 'start'> & {
    readonly make: (way: WayOut, job: Omit<WayJob, 'spec'>) => Promise<MadeFile>
  }
  /** The first of the files may be sent: there is something to keep a draft for. */
  begin(): void
  /** The draft takes the file over: before those of the slot that were chosen later. */
  keep(slot: string, uploadId: string, replaces: string | undefined, later: readonly string[]): void
  /** Makes and sends the picture that stands for a file; answers where it is on the phone, nothing where that failed. */
  cover(file: PickedFile, uploadId: string): Promise<string | undefined>
  /** What outlives the app. */
  readonly queue: KeptQueue
  newId(): string
  readonly wait: WaitForNetwork
}

export interface FormUploading {
  readonly uploads: FormUploads
  readonly state: FormUploadsState
}

/** Everything on its way from one form to the cloud. What has arrived is the draft's: only its facts stay here. */
export class FormUploads {
  state: FormUploadsState
  /** How far all of it is. */
  readonly progress = new ProgressBoard()
  private readonly listeners = new Set<() => void>()
  private readonly queue = new OneAtATime()
  /** Files are checked one after the other, so that they ask for their turn to be sent in the order they were picked in. */
  private readonly checks = new OneAtATime()
  private readonly mobileData: MobileData
  /** Upload ids by the place in which their files were picked. */
  private readonly order = new Map<string, number>()
  private count = 0

  constructor(
    private readonly ports: FormUploadsPorts,
    known: Pick<FormUploadsState, 'facts' | 'lost'>,
  ) {
    this.state = { ...known, transfers: [], inFlight: false, asksMobileData: false }
    this.mobileData = new MobileData(ports, () => this.put({ asksMobileData: this.mobileData.asks }))
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = (): FormUploadsState => this.state

  /** Files that an earlier visit left on their way go on; those that have arrived are the draft's. */
  async resume(arrived: readonly string[]): Promise<void> {
    const { queue } = this.ports
    const left = queue.read()
    const here = left.filter(({ sent }) => !sent || !arrived.includes(sent.uploadId))
    left.filter((each) => !here.includes(each)).forEach(({ id }) => queue.drop(id))
    const begun = here.map((kept) => ({ kept, transfer: this.begin(kept.slot, kept.replaces, kept.id) }))
    await Promise.all(
      begun.map(async ({ kept, transfer: { upload } }) => {
        const file = await queue.open(kept)
        if (file) await upload.resume(file, kept.sent)
        else upload.miss({ ...kept.file, path: '' })
      }),
    )
  }

  /** Files were chosen for a slot; they are sent in this order. `replaces` holds for the first. */
  async pick(slot: string, files: readonly PickedFile[], replaces?: string): Promise<void> {
    const begun = files.map((file, at) => ({
      file,
      transfer: this.begin(slot, at === 0 ? replaces : undefined, this.ports.newId()),
    }))
    await Promise.all(begun.map(({ file, transfer }) => transfer.upload.pick(file)))
  }

  /** The person lets files go over a network that costs money. */
  allowMobileData(): void {
    this.mobileData.allow()
  }

  /** The transfer is given up; what the draft has stays. */
  drop(key: string): void {
    const dropped = this.state.transfers.find((each) => each.key === key)
    this.put({ transfers: this.state.transfers.filter((each) => each !== dropped) })
    dropped?.upload.remove()
  }

  /** Nothing of it is wanted any more. */
  giveUp(): void {
    this.state.transfers.forEach(({ key }) => this.drop(key))
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

  private begin(slot: string, replaces: string | undefined, id: string): Transfer {
    const place = (this.count += 1)
    const key = `transfer-${place}`
    const { send, finish, queue } = this.ports
    const { check, make, start } = this.ports.forSlot(slot)
    const upload: MediaUpload = new MediaUpload({
      make: (way, job) => make(way, { ...job, inUse: () => pathsOf(this.state) }),
      send,
      finish,
      start,
      check: (file) => this.checks.run(() => check(file)),
      turn: () => this.turn(upload),
      cover: async (file, uploadId) => void (await this.cover(uploadId, file)),
      keep: (media) => {
        this.order.set(media.uploadId, place)
        this.ports.keep(slot, media.uploadId, replaces, this.pickedAfter(place))
        this.progress.arrive(media.sizeBytes)
        this.put({
          facts: { ...this.state.facts, [media.uploadId]: media },
          transfers: this.state.transfers.filter((each) => each.key !== key),
        })
      },
    })
    const plan = new RetryPlan(upload, this.ports.wait, () => this.put({}))
    upload.listen(() => this.put({}))
    const kept = { id, slot, ...(replaces === undefined ? {} : { replaces }) }
    followForQueue(upload, kept, queue, () => this.ports.begin())
    const transfer = { key, slot, upload, plan, ...(replaces === undefined ? {} : { replaces }) }
    this.put({ transfers: [...this.state.transfers, transfer] })
    return transfer
  }

  private pickedAfter(place: number): readonly string[] {
    return [...this.order].flatMap(([id, its]) => (its > place ? [id] : []))
  }

  private async turn({ listen, read }: MediaUpload): Promise<() => void> {
    const end = await this.queue.turn()
    await this.mobileData.pass({ listen, wants: () => read().phase === 'waiting' })
    return end
  }

  private async cover(uploadId: string, file: PickedFile): Promise<boolean> {
    const cover = await this.ports.cover(file, uploadId)
    const known = this.state.facts[uploadId]
    if (cover !== undefined && known)
      this.put({ facts: { ...this.state.facts, [uploadId]: { ...known, cover } } })
    return cover !== undefined
  }

  /** Progress alone concerns only the transfer's own card, and those who follow it. */
  private put(patch: Partial<FormUploadsState>): void {
    const next = { ...this.state, ...patch }
    const going = next.transfers.filter(({ upload, plan }) => isInFlight(upload.state) || plan.waits)
    const inFlight = going.length > 0 || next.transfers.some(({ upload }) => isAtWork(upload.state))
    this.progress.show(going.map(({ upload }) => upload.state))
    if (Object.keys(patch).length === 0 && inFlight === this.state.inFlight) return
    this.state = { ...next, inFlight }
    this.listeners.forEach((listener) => listener())
  }
}
