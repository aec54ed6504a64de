import { type PickedFile } from './picked-file'

/** Where to read a file's bytes again; `blob` only in the browser. */
export type KeptBytes = Pick<PickedFile, 'path' | 'blob'>

/** Copies of chosen files that outlive the app: picked files vanish when the app ends. No method throws. */
export interface KeptFiles {
  /** Copies a file under the given name. False where the phone has no room. */
  keep(name: string, file: PickedFile): Promise<boolean>
  /** Undefined if the phone no longer has it. */
  open(name: string): Promise<KeptBytes | undefined>
  drop(name: string): Promise<void>
}
