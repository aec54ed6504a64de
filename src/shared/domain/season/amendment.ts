import { type Contact } from '#shared/domain/season/contact'

/**
 * One changeable value of a running season: the end of a call, of its host's or of the programme, a milestone, a contact.
 * Also an entrance, its picture, or a summary of ours. A contact without a sub-project is the office's. Instants are epoch ms, ends exclusive.
 */
export type SeasonChange =
  | { readonly kind: 'closing'; readonly subProject: string; readonly closesAt: number }
  | { readonly kind: 'hostClosing'; readonly subProject: string; readonly hostClosesAt?: number }
  | { readonly kind: 'programmeEnd'; readonly endsAt: number }
  | {
      readonly kind: 'milestone'
      readonly key: string
      readonly dateLabel: string
      readonly startsAt: number
      readonly endsAt: number
    }
  | {
      readonly kind: 'contact'
      readonly subProject?: string
      readonly index: number
      readonly contact: Contact
    }
  | {
      readonly kind: 'entrance'
      readonly subProject: string
      readonly index: number
      readonly name: string
      readonly url?: string
    }
  | {
      readonly kind: 'picture'
      readonly subProject: string
      readonly index: number
      /** The name of the kept picture of its code, if any. */
      readonly picture?: string
    }
  | { readonly kind: 'summary'; readonly subProject: string; readonly summary: string }
  | { readonly kind: 'clause'; readonly clauseId: string; readonly summary: string }

/** How long the texts of changes may be; of a phone's number in digits and hyphens. */
export const CHANGE_TEXTS = {
  dateLabel: { min: 1, max: 20 },
  contactName: { min: 1, max: 20 },
  number: { min: 7, max: 16 },
  name: { min: 1, max: 40 },
  summary: { min: 1, max: 120 },
  url: { min: 1, max: 200 },
  reason: { min: 2, max: 200 },
} as const

export type SeasonChangeKind = SeasonChange['kind']

/** A change to a season: the value before, the value after, and why. */
export interface Amendment {
  readonly before: SeasonChange
  readonly after: SeasonChange
  readonly reason: string
  /** epoch ms */
  readonly at: number
}
