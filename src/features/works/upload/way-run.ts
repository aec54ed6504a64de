import { type ServedSpec, type WayOut } from '#shared/domain/media/kinds'
import { type MadeFile } from '../../../platform/made-file'
import { type PickedFile } from '../../../platform/picked-file'
import { type PickedCheck } from './picked-check'

/** A refused file that is to become another one. */
export interface WayJob {
  readonly file: PickedFile
  readonly check: PickedCheck
  readonly spec: ServedSpec
  /** Paths of the form's files. */
  readonly inUse: () => readonly string[]
  /** Tells how far it has come, in per cent; where nothing is told nothing is known. */
  readonly tell: (percent: number) => void
  /** The person does not want it any more. */
  readonly isCancelled: () => boolean
}

/** Never rejects. */
export type RunWay = (way: WayOut, job: WayJob) => Promise<MadeFile>
