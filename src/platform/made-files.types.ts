import { type MediaWriter } from '#shared/domain/media/rewrap/write-rewrapped'
import { type PickedFile } from './picked-file'

/** A file of our own that grows at its end. */
export interface NewFile extends MediaWriter {
  /** Rejects with `NoRoomError` where the phone has no place for more, with another error where it cannot write. */
  append(bytes: Uint8Array): Promise<void>
  /** It is whole. */
  finish(): Pick<PickedFile, 'path' | 'blob'>
  /** It is not wanted. Never throws. */
  discard(): Promise<void>
}

/** What a new file is to be. */
export interface FilePlan {
  readonly extension: 'mp4' | 'jpg'
  readonly sizeBytes: number
  /** Paths of files that are needed, asked before another is made: this one goes then unless it is among them. */
  readonly inUse: () => readonly string[]
}

/** Files that the app makes of picked ones. */
export interface MadeFiles {
  /** Rejects with `NoRoomError` where the file does not fit, before anything is written. */
  begin(plan: FilePlan): Promise<NewFile>
  /** A file is not needed any more; one that was not made here stays. Never throws. */
  remove(path: string): Promise<void>
}
