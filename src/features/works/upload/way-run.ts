import { type ServedSpec, type WayOut } from '#shared/domain/media/kinds'
import { type MadeFile } from '../../../platform/made-file'
import { type CopyJob } from '../../../views/made-copy/made-copy'
import { type PickedCheck } from './picked-check'

/** A refused file that is to become another one. */
export interface WayJob extends CopyJob {
  readonly check: PickedCheck
  readonly spec: ServedSpec
}

/** Never rejects. */
export type RunWay = (way: WayOut, job: WayJob) => Promise<MadeFile>
