import { type MediaKind, type WayOut } from '#shared/domain/media/kinds'
import { type NetworkPorts } from '../../../api/sending/mobile-data'
import { type WaitForNetwork } from '../../../api/sending/retry-plan'
import { type MadeFile } from '../../../platform/made-file'
import { type PickedFile } from '../../../platform/picked-file'
import { type KeptQueue } from './kept-queue'
import { type UploadPorts } from './media-upload'
import { type WayJob } from './way-run'

/** What the files of one form need of phone, cloud and draft. */
export interface FormUploadsPorts
  extends Omit<UploadPorts, 'check' | 'make' | 'start' | 'keep' | 'cover' | 'turn'>, NetworkPorts {
  /** For files of one slot. */
  forSlot(slot: string): Pick<UploadPorts, 'check' | 'start'> & {
    readonly make: (way: WayOut, job: Omit<WayJob, 'spec'>) => Promise<MadeFile>
  }
  /** Whether such files are asked for in that slot, by the season as it is. */
  takes(slot: string, kind: MediaKind): boolean
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
