import { type PickedFile } from './picked-file'

/** Where the bytes of a file can be had again; `blob` in the browser alone. */
export type KeptBytes = Pick<PickedFile, 'path' | 'blob'>

/** Copies of chosen files that outlive the app: what a person picked is gone when the app ends. None throws. */
export interface KeptFiles {
  /** Copies a file under a name of its own. False where the phone has no room. */
  keep(name: string, file: PickedFile): Promise<boolean>
  /** Nothing where the phone has it no more. */
  open(name: string): Promise<KeptBytes | undefined>
  drop(name: string): Promise<void>
}
