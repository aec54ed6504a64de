import { type Citation, type NamedInNotice } from '#shared/domain/season/clause'

export const HOST_ROLES = ['host', 'support', 'coOrganizer', 'joint'] as const

/** In the notice's words: 主办, 配合, 协办, 联合. */
export type HostRole = (typeof HOST_ROLES)[number]

export interface SeriesHost {
  /** As the notice writes it at that place. */
  readonly name: string
  readonly role: HostRole
}

interface SeriesEntry extends NamedInNotice {
  readonly key: string
  /** The hosts that the notice names here; `hostsOf` adds the inherited ones. */
  readonly hosts: readonly SeriesHost[]
  /** Its motto, verbatim. */
  readonly theme?: string
}

/** One activity of the province's series. */
export interface SeriesItem extends SeriesEntry {
  /** Our own summary, if the item has no clause; else the clause's summary serves. */
  readonly summary?: string
  /** The call for works that is the same event. */
  readonly subProject?: string
}

/** One part of annex 3. A part without items is itself the event. */
export interface SeriesPart extends SeriesEntry {
  /** The season's milestone that dates it. */
  readonly milestoneKey?: string
  readonly items: readonly SeriesItem[]
}

/** The joint series of the province's bodies. It is theirs, not ours: unions choose what they join. */
export interface Series extends NamedInNotice {
  readonly slogan: NamedInNotice
  /** The hosting bodies, in the notice's order. */
  readonly hosts: readonly string[]
  readonly parts: readonly SeriesPart[]
}

/** An online activity of the province's own office. The notice gives only its name. */
export interface Activity extends NamedInNotice {
  readonly key: string
  /** The words that postpone its details. */
  readonly caveat: Citation
  /** Other places where the notice mentions it. */
  readonly related?: readonly Citation[]
}

/** The item's own hosts, or its part's if it names none. Empty where the notice is silent. */
export function hostsOf(part: SeriesPart, item: SeriesItem): readonly SeriesHost[] {
  return item.hosts.some(({ role }) => role === 'host') ? item.hosts : [...part.hosts, ...item.hosts]
}
