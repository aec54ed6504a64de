import { type ShownKind } from '#shared/domain/media/kinds'
import { type Amendment } from '#shared/domain/season/amendment'
import { type Clause, type NamedInNotice } from '#shared/domain/season/clause'
import { type Contact } from '#shared/domain/season/contact'
import { type Source, type Sourced, type UpperLimit } from '#shared/domain/season/sourced'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type Unit } from '#shared/domain/season/unit'

/** A date that people await. Instants are epoch ms; `endsAt` is exclusive. */
export interface Milestone {
  readonly key: string
  readonly title: string
  /** In words, “mid to late April”. */
  readonly dateLabel: string
  readonly startsAt: number
  readonly endsAt: number
  readonly source: Source
  readonly clauseId: string
  /** Named when the event is another body's, not ours. Whose word that is stands beside it. */
  readonly host?: Sourced<string>
}

/** The province's office that is responsible for the programme. */
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

/** A topic of offline activities. */
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
  /** For the words under one picture. */
  readonly captionMaxLength: Sourced<number>
  /** A returned work may be sent again this long after its return, even past the deadline. */
  readonly resubmitWindowMs: Sourced<number>
  /**
   * A unit reviews a work within this many working days after it came; absent in seasons of before, which set no term.
   */
  readonly reviewWorkingDays?: Sourced<number>
  /** An upload begun before the deadline may finish this long after it. */
  readonly uploadGraceMs: Sourced<number>
  /** Bytes of the copy that an officer uploads of a film that came as a link. */
  readonly reviewCopyMaxSizeBytes: UpperLimit
  /** Bytes of the photo of a sheet that a team signed. */
  readonly signatureSheetMaxSizeBytes: UpperLimit
  /** An upload that no work has claimed is removed after this long. */
  readonly uploadExpiryMs: Sourced<number>
}

/** One yearly edition: everything that changes from year to year, as data. Instants are epoch ms. Days are Asia/Shanghai. */
export interface Season {
  /** The year: `2020`. */
  readonly key: string
  /** Raised by one with every change, so that phones notice an old copy. */
  readonly version: number
  readonly name: string
  readonly slogan: string
  /** The number of the notice that founds it. */
  readonly documentNumber: string
  readonly title: string
  readonly addressees: string
  readonly issuer: string
  /** The national hosts of the programme. */
  readonly hosts: readonly string[]
  readonly website: SeasonWebsite
  readonly office: SeasonOffice
  readonly programmeStartsAt: Sourced<number>
  /** Exclusive. */
  readonly programmeEndsAt: Sourced<number>
  /** Offline activities before this do not count towards a quota. */
  readonly offlineActivitiesCountFrom: Sourced<number>
  /** The least number of offline activities, all units together. */
  readonly offlineActivitiesTarget: Sourced<number>
  /** What offline activities do. */
  readonly offlineContents: readonly OfflineContent[]
  /** The awarenesses of a good netizen, which offline activities teach. */
  readonly awarenesses: readonly OfflineContent[]
  readonly milestones: readonly Milestone[]
  readonly limits: SeasonLimits
  /** Off for a kind where the mini-program's category forbids showing members' files. Then a cover and a line show instead. */
  readonly playback: Readonly<Record<ShownKind, Sourced<boolean>>>
  readonly subProjects: readonly SubProject[]
  readonly units: readonly Unit[]
  /** On the phone and in a use case, the cited clauses. In the season's file, every clause of the notice. */
  readonly clauses: readonly Clause[]
  /** Changes made during the season, oldest first. The season's values already include them. */
  readonly amendments?: readonly Amendment[]
}
