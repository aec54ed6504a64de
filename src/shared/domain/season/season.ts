import { type ShownKind } from '#shared/domain/media/kinds'
import { type Amendment } from '#shared/domain/season/amendment'
import { type Clause, type NamedInNotice } from '#shared/domain/season/clause'
import { type Contact } from '#shared/domain/season/contact'
import { type Source, type Sourced, type UpperLimit } from '#shared/domain/season/sourced'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type Unit } from '#shared/domain/season/unit'

/** A date people look forward to. Instants are epoch ms; `endsAt` is exclusive. */
export interface Milestone {
  readonly key: string
  readonly title: string
  /** As people say it, “mid to late April”. */
  readonly dateLabel: string
  readonly startsAt: number
  readonly endsAt: number
  readonly source: Source
  readonly clauseId: string
  /** Named when the event is another body's, not ours. */
  readonly host?: string
}

/** The province's office that answers for the programme. */
export interface SeasonOffice {
  readonly name: string
  readonly clauseId: string
  readonly contacts: readonly Contact[]
  readonly email: string
}

/** A website of the programme. */
export interface SeasonWebsite extends NamedInNotice {
  readonly url: string
}

/** Something that offline activities are about. */
export interface OfflineContent extends NamedInNotice {
  readonly key: string
}

/** Limits that hold for every sub-project. Lengths count characters, durations are ms. */
export interface SeasonLimits {
  readonly maxWorksPerAuthorPerSubProject: Sourced<number>
  readonly maxTeamMembers: Sourced<number>
  readonly titleMaxLength: Sourced<number>
  readonly synopsisMaxLength: Sourced<number>
  readonly workplaceMaxLength: Sourced<number>
  readonly authorNameMaxLength: Sourced<number>
  /** Of the words under one picture. */
  readonly captionMaxLength: Sourced<number>
  /** A returned work may be sent again this long after its return, even past the deadline. */
  readonly resubmitWindowMs: Sourced<number>
  /** An upload begun before the deadline may finish this long after it. */
  readonly uploadGraceMs: Sourced<number>
  /** Bytes of the copy that an officer uploads of a film that came as a link. */
  readonly reviewCopyMaxSizeBytes: UpperLimit
  /** Bytes of the photo of a sheet that a team signed. */
  readonly signatureSheetMaxSizeBytes: UpperLimit
  /** An upload that no work has claimed is removed after this long. */
  readonly uploadExpiryMs: Sourced<number>
}

/** One yearly edition: everything that changes from year to year, as data. Instants are epoch ms, days are Asia/Shanghai. */
export interface Season {
  /** The year: `2020`. */
  readonly key: string
  /** Raised by one with every change, so that phones know what they hold is old. */
  readonly version: number
  readonly name: string
  readonly slogan: string
  /** The number of the notice that founds it. */
  readonly documentNumber: string
  readonly title: string
  readonly addressees: string
  readonly issuer: string
  /** Who holds the programme nationally. */
  readonly hosts: readonly string[]
  readonly website: SeasonWebsite
  readonly office: SeasonOffice
  readonly programmeStartsAt: Sourced<number>
  /** Exclusive. */
  readonly programmeEndsAt: Sourced<number>
  /** Offline activities before this do not count towards a quota. */
  readonly offlineActivitiesCountFrom: Sourced<number>
  /** The least number of offline activities of all units together. */
  readonly offlineActivitiesTarget: Sourced<number>
  /** What offline activities do. */
  readonly offlineContents: readonly OfflineContent[]
  /** The awarenesses of a good netizen, which offline activities teach. */
  readonly awarenesses: readonly OfflineContent[]
  readonly milestones: readonly Milestone[]
  readonly limits: SeasonLimits
  /** Kind by kind: off where the mini-program's category does not allow showing members' files: cover and a line instead. */
  readonly playback: Readonly<Record<ShownKind, Sourced<boolean>>>
  readonly subProjects: readonly SubProject[]
  readonly units: readonly Unit[]
  /** On the phone and in a use case: those that the season cites. In its file: every one of the notice. */
  readonly clauses: readonly Clause[]
  /** What was changed in it while it ran, the oldest first; the season's values are those after it. */
  readonly amendments?: readonly Amendment[]
}
