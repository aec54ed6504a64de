import { type MediaCheck } from '#shared/domain/media/verdict'

/** Why the machine refused a file of a work. */
export type FileFault = MediaCheck & {
  /** Which one; absent where the work has one file only. */
  readonly fileName?: string
}
