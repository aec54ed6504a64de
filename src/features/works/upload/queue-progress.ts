import { type UploadState } from './upload-state'

/** How far the files of a form are that were chosen since the last pause. */
export interface QueueProgress {
  readonly files: number
  readonly done: number
  readonly sizeBytes: number
  readonly sentBytes: number
}

const NOTHING_UNDER_WAY: QueueProgress = { files: 0, done: 0, sizeBytes: 0, sentBytes: 0 }

/** Bytes of one file that are there, as far as it is known. */
function sentBytesOf(state: UploadState): number {
  if (state.phase === 'uploading') return Math.floor((state.file.sizeBytes * state.percent) / 100)
  return state.phase === 'finishing' ? state.file.sizeBytes : 0
}

/** The sum over what has arrived and what is on its way; it moves more often than anything else of a form. */
export class ProgressBoard {
  private now = NOTHING_UNDER_WAY
  /** Arrived since nothing was on its way. */
  private arrived = NOTHING_UNDER_WAY
  private readonly followers = new Set<() => void>()

  readonly read = (): QueueProgress => this.now

  readonly listen = (follower: () => void): (() => void) => {
    this.followers.add(follower)
    return () => void this.followers.delete(follower)
  }

  /** A file has arrived: it counts until all have. */
  arrive(sizeBytes: number): void {
    const { files, done, ...bytes } = this.arrived
    this.arrived = {
      files: files + 1,
      done: done + 1,
      sizeBytes: bytes.sizeBytes + sizeBytes,
      sentBytes: bytes.sentBytes + sizeBytes,
    }
  }

  show(inFlight: readonly UploadState[]): void {
    if (inFlight.length === 0) this.arrived = NOTHING_UNDER_WAY
    this.now = inFlight.reduce<QueueProgress>(
      (sum, state) => ({
        files: sum.files + 1,
        done: sum.done,
        sizeBytes: sum.sizeBytes + ('file' in state ? state.file.sizeBytes : 0),
        sentBytes: sum.sentBytes + sentBytesOf(state),
      }),
      this.arrived,
    )
    this.followers.forEach((follower) => follower())
  }
}
