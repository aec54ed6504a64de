import { type Citation } from '#shared/domain/season/clause'
import { type CallLook } from '#shared/domain/season/call-look'
import { type Contact, type Entrance, type Organizer } from '#shared/domain/season/contact'
import { type Source, type Sourced } from '#shared/domain/season/sourced'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'

export const SUB_PROJECT_MODES = ['native', 'relay'] as const

/** `native`: collected, judged and awarded here. `relay`: collected and reviewed here, then handed to the organiser. */
export type SubProjectMode = (typeof SUB_PROJECT_MODES)[number]

export const SUBMITTER_KINDS = ['person', 'team', 'unit'] as const
export type SubmitterKind = (typeof SUBMITTER_KINDS)[number]

export interface Requirement {
  /** The notice's exact words where it is the source; otherwise ours. */
  readonly text: string
  readonly source: Source
  readonly citation: Citation
}

/** One of the season's calls for works. */
export interface SubProject {
  /** Letters, digits and hyphens. Names the call in works, addresses and counts, for good. */
  readonly key: string
  /** As the notice names it. */
  readonly name: string
  /** Two to four characters. */
  readonly shortName: string
  /** At most 14 characters, for the home card. */
  readonly tagline: string
  readonly look: CallLook
  /** One or two sentences of our own. */
  readonly summary: string
  /** The call's own theme, where the notice names one. */
  readonly theme?: string
  readonly topics: readonly string[]
  readonly mode: SubProjectMode
  readonly organizer: Organizer
  readonly entrances: readonly Entrance[]
  readonly contacts: readonly Contact[]
  readonly who: Sourced<readonly SubmitterKind[]>
  /** Epoch ms. */
  readonly opensAt: Sourced<number>
  /** Epoch ms, exclusive: a work sent at that very millisecond is late. */
  readonly closesAt: Sourced<number>
  /**
   * When the organiser closes its own entrance, epoch ms, exclusive. Absent while that is not known, and for a native call.
   */
  readonly hostClosesAt?: Sourced<number>
  readonly requirements: readonly Requirement[]
  readonly spec: SubmissionSpec
  readonly clauseId: string
  /** Whether this app has a form for it yet. The others show a description and their official entrance. */
  readonly formOpenHere: boolean
  /** Ascending order on the home page; the array itself keeps the notice's order. */
  readonly homeOrder: number
}
