import { type Season } from '#shared/domain/season/season'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { type IdOf } from '../upload/ids'
import { type SlotInput, type SlotState } from './use-slot'

export interface FileSlotProps extends SlotInput {
  readonly season: Season
  readonly spec: SubmissionSpec
  /** Words to show, by part. */
  readonly shown: ReadonlyMap<string, string>
  /** Nothing is said of missing files while they are on their way. */
  readonly quiet: boolean
  /** The person went on from a part. */
  readonly onLeave: (part: string) => void
}

/** What a slot's view takes beside. */
export interface SlotViewProps extends FileSlotProps {
  readonly state: SlotState
  readonly id: IdOf
}
