import { type MediaCheck } from '#shared/domain/media/verdict'

/** Why the machine refused a file of a work. */
export type FileFault = MediaCheck & {
  /** Absent where the work has only one file. */
  readonly fileName?: string
}
