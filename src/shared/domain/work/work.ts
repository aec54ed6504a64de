import { type MediaKind } from '#shared/domain/media/kinds'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Citation } from '#shared/domain/season/clause'
import { type FileFault } from '#shared/domain/work/file-fault'
import { type DeadLink, givenLinks, type WorkLink } from '#shared/domain/work/links'
import {
  type MemberAnswer,
  type SheetWord,
  type Submitter,
  type TeamMember,
} from '#shared/domain/work/submitter'
import { type PendingDecision } from '#shared/domain/work/pending-decision'
import { type WorkStatus } from '#shared/domain/work/status'
import { type TimelineRow } from '#shared/domain/work/timeline'

/** The choice of an author who does not know their unit: an officer of the province assigns one. */
export const UNCERTAIN_UNIT = 'uncertain'

/** The author's content. Every key is always present; an empty string means “not filled in yet”. */
export interface WorkContent extends Submitter {
  readonly title: string
  readonly synopsis: string
  /** A unit's id, `UNCERTAIN_UNIT`, or null while nothing is chosen. */
  readonly unitId: string | null
  /** Free text: where the author works. */
  readonly workplace: string
  readonly phone: string
  /** The sub-project's own fields, by their key in the season's spec. */
  readonly fields: Readonly<Record<string, string>>
  /** The sub-project's declarations, by key. */
  readonly declarations: Readonly<Record<string, boolean>>
  /** Separate consent: the work may be shown to everyone. */
  readonly publicConsent: boolean
  /** Finished uploads in their order, by slot of the sub-project's spec. */
  readonly files: Readonly<Record<string, readonly string[]>>
  /** Links in place of files or beside them, by slot. */
  readonly links: Readonly<Record<string, readonly WorkLink[]>>
  /** Words under a file, by its upload's id. */
  readonly captions: Readonly<Record<string, string>>
}

export const EMPTY_CONTENT: WorkContent = {
  title: '',
  synopsis: '',
  unitId: null,
  workplace: '',
  submitterKind: null,
  authorName: '',
  authorRole: '',
  members: [],
  phone: '',
  fields: {},
  declarations: {},
  publicConsent: false,
  files: {},
  links: {},
  captions: {},
}

/** Every upload that the content names, in any slot. */
export const uploadIdsOf = ({ files }: Pick<WorkContent, 'files'>): readonly string[] =>
  Object.values(files).flat()

/** The captions of the named files. A caption of a removed file is stored, but not returned. */
export const captionsOf = ({ files, captions }: Pick<WorkContent, 'files' | 'captions'>) => {
  const named = new Set(uploadIdsOf({ files }))
  return Object.fromEntries(Object.entries(captions).filter(([id]) => named.has(id)))
}

/** The links that are not empty, by slot. */
export const linksOf = ({ links }: Pick<WorkContent, 'links'>): WorkContent['links'] =>
  Object.fromEntries(
    Object.entries(links).flatMap(([slot, all]) => {
      const given = givenLinks(all)
      return given.length > 0 ? [[slot, given]] : []
    }),
  )

/** The checked cover of a file. `etag` binds every later read to the checked bytes. */
export interface Cover {
  readonly fileId: string
  readonly etag: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** An uploaded object of a work. `etag` binds every later read to the checked bytes. */
export interface WorkMedia {
  readonly uploadId: string
  readonly slot: string
  readonly fileId: string
  readonly kind: MediaKind
  readonly fileName: string
  /** bytes */
  readonly sizeBytes: number
  readonly etag: string
  /** Its cover; absent where its phone could make none. */
  readonly cover?: Cover
  /** The machine's verdict; absent until the check ran. */
  readonly check?: MediaCheck
}

/** An officer's upload, watched in place of the link that it copies. */
export interface ReviewCopy extends WorkMedia {
  readonly of: WorkLink
}

/** A photographed sheet that a team signed, for officers and the author. */
export interface SignatureSheet extends WorkMedia {
  /** The team at that time, its author first. */
  readonly signers: readonly TeamMember[]
  /** epoch ms */
  readonly at: number
  /** An officer's finding; absent until one looked. */
  readonly word?: SheetWord
}

/** The last decision of an officer, or of the machine, on a work. */
export interface Decision {
  readonly kind: 'approve' | 'return' | 'reject'
  readonly by: 'officer' | 'machine'
  /** The unit whose officer decided; absent for the machine. */
  readonly unitId?: string
  readonly citations: readonly Citation[]
  /** To the author, in the officer's words; the machine's words come from `faults`. */
  readonly message: string
  readonly faults?: readonly FileFault[]
  /** epoch ms */
  readonly at: number
}

/** An entry. All instants are epoch ms. */
export interface Work {
  readonly id: string
  readonly authorId: string
  readonly subProject: string
  readonly status: WorkStatus
  /** Rises with every write. A decision on a stale version is refused with WORK_CHANGED. */
  readonly version: number
  /** As it was last submitted, save the unit and the consent, which may change later; of a draft, as it is written so far. */
  readonly content: WorkContent
  /** What the author wrote since the last submission. Nobody else reads it. */
  readonly draft?: WorkContent
  /** How many times it was submitted. */
  readonly submissionNumber?: number
  /** The last submission before this one that came before an officer. */
  readonly comparedWith?: number
  /** The files of the last submission, by slot in the spec's order. */
  readonly media: readonly WorkMedia[]
  /** Slots of the last submission whose links each need a copy. */
  readonly copiedSlots?: readonly string[]
  readonly copies?: readonly ReviewCopy[]
  readonly deadLinks?: readonly DeadLink[]
  readonly createdAt: number
  readonly updatedAt: number
  readonly submittedAt?: number
  /** It was sent in before. */
  readonly resubmitted?: true
  /** The hash of the season, as it then was, of the last submission. */
  readonly submittedTo?: string
  readonly receiptNumber?: string
  /** Its unit and those above, up to the root; set with the chain. Absent from works of before: their chain says it. */
  readonly line?: readonly string[]
  /** The reviewing units, first to last; set at submission. */
  readonly chain: readonly string[]
  /** The unit that has it while in review. */
  readonly atUnit?: string
  /** When it reached `atUnit`. */
  readonly atUnitSince?: number
  /** When a check of this submission last brought no verdict; it then queues behind the others. */
  readonly checkTriedAt?: number
  /** A person has to look at the texts: WeChat's check asks for it, or it did not answer. */
  readonly textNeedsLook?: boolean
  /** WeChat's check did not judge all texts of this submission. */
  readonly textUnchecked?: boolean
  readonly decision?: Decision
  /** A decision that can still be undone: until it takes effect everything else stands as before. */
  readonly pending?: PendingDecision
  /** The end (exclusive, epoch ms) of the one window past the deadline that an officer's return opened, once it was used. */
  readonly extendedUntil?: number
  /** The members' answers about their parts. */
  readonly memberAnswers?: readonly MemberAnswer[]
  readonly signatureSheet?: SignatureSheet
  readonly acceptedAt?: number
  readonly takenDown?: { readonly at: number; readonly reason: string }
  /** The author says they entered it at the organiser too (relay). */
  readonly officiallySubmittedAt?: number
  /** The last change that was not the author's own, and when the author last looked. */
  readonly changedAt?: number
  readonly seenAt?: number
}

export interface Transition {
  readonly work: Work
  readonly row: TimelineRow
}
