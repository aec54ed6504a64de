import { type MediaWriter } from '#shared/domain/media/media-writer'
import { type PickedFile } from './picked-file'

/** A file of ours that is written by appending. */
export interface NewFile extends MediaWriter {
  /** Rejects with `NoRoomError` when the phone is full, with another error when it cannot write. */
  append(bytes: Uint8Array): Promise<void>
  /** Completes the file. */
  finish(): Pick<PickedFile, 'path' | 'blob'>
  /** Drops the file. Never throws. */
  discard(): Promise<void>
}

/** The plan for a new file. */
export interface FilePlan {
  readonly extension: 'mp4' | 'm4a' | 'jpg'
  readonly sizeBytes: number
  /** Paths of files still needed, asked before another file is made. This file is removed unless listed. */
  readonly inUse: () => readonly string[]
}

/** Files that the app makes from picked ones. */
export interface MadeFiles {
  /** Rejects with `NoRoomError` where the file does not fit, before anything is written. */
  begin(plan: FilePlan): Promise<NewFile>
  /** Removes a made file that is not needed any more; other files stay. Never throws. */
  remove(path: string): Promise<void>
}
