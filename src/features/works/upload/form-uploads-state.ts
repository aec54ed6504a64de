import { type MediaUpload } from './media-upload'
import { type RetryPlan } from './retry-plan'
import { type UploadedMedia } from './upload-state'

/** A picked file that the draft does not have yet. */
export interface Transfer {
  /** Unlike any other of this form. */
  readonly key: string
  readonly slot: string
  readonly upload: MediaUpload
  /** Tries again by itself what the network cut. */
  readonly plan: Pick<RetryPlan, 'waits'>
  /** The upload whose place it takes when it has arrived. */
  readonly replaces?: string
}

/** Why a file that the draft names has to be chosen again. */
export type Loss = 'expired' | 'refused' | 'unknown'

export interface FormUploadsState {
  readonly transfers: readonly Transfer[]
  /** What is known of uploads, by id. */
  readonly facts: Readonly<Record<string, UploadedMedia>>
  /** Uploads of the draft that cannot be submitted any more, by id. */
  readonly lost: Readonly<Record<string, Loss>>
  /** Something is on its way, or ends by itself before that. */
  readonly inFlight: boolean
  /** Files wait for a person's word: the network costs money. */
  readonly asksMobileData: boolean
}

/** Where the files are that are shown, on their way, or that another was made of. */
export function pathsOf({ facts, transfers }: Pick<FormUploadsState, 'facts' | 'transfers'>): string[] {
  const onTheWay = transfers.map(({ upload: { state } }) => state)
  const files = [
    ...Object.values(facts),
    ...onTheWay.flatMap((state) => ('file' in state ? [state.file] : [])),
    ...onTheWay.flatMap((state) => ('of' in state && state.of ? [state.of.file] : [])),
  ]
  return files.flatMap(({ path }) => path ?? [])
}
