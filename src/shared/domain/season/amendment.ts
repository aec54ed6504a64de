import { type Contact } from '#shared/domain/season/contact'

/**
 * One thing of a season that can be changed while it runs, with the value it has: a call's or the programme's end, a
 * milestone, a contact (of the office where no sub-project is named), an entrance, its picture, a summary of ours.
 * Instants are epoch ms, ends exclusive.
 */
export type SeasonChange =
  | { readonly kind: 'closing'; readonly subProject: string; readonly closesAt: number }
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
      /** Names the kept picture of the entrance's code; absent where there is none. */
      readonly picture?: string
    }
  | { readonly kind: 'summary'; readonly subProject: string; readonly summary: string }
  | { readonly kind: 'clause'; readonly clauseId: string; readonly summary: string }

export type SeasonChangeKind = SeasonChange['kind']

/** A change laid over a season: what stood there, what stands there from then on, and why. */
export interface Amendment {
  readonly before: SeasonChange
  readonly after: SeasonChange
  readonly reason: string
  /** epoch ms */
  readonly at: number
}

/** Where a change is made, as one word: `closing.<call>`, `contact.office.0`, `clause.annex2.1`. */
export function placeOf(change: SeasonChange): string {
  switch (change.kind) {
    case 'closing':
    case 'summary':
      return `${change.kind}.${change.subProject}`
    case 'programmeEnd':
      return change.kind
    case 'milestone':
      return `milestone.${change.key}`
    case 'contact':
      return `contact.${change.subProject ?? 'office'}.${change.index}`
    case 'entrance':
    case 'picture':
      return `${change.kind}.${change.subProject}.${change.index}`
    case 'clause':
      return `clause.${change.clauseId}`
  }
}

interface Amended {
  readonly amendments?: readonly Amendment[]
}

/** Every amendment of that place, the oldest first. */
export const amendmentsAt = ({ amendments = [] }: Amended, place: string): readonly Amendment[] =>
  amendments.filter(({ after }) => placeOf(after) === place)

/** What holds at that place, if it was ever amended. */
export function lastAmendmentAt(season: Amended, place: string): Amendment | undefined {
  const all = amendmentsAt(season, place)
  return all[all.length - 1]
}
