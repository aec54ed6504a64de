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
  /** Whom the notice names at this very place; `hostsOf` adds what holds from above. */
  readonly hosts: readonly SeriesHost[]
  /** Its motto, exactly. */
  readonly theme?: string
}

/** One activity of the province's series. */
export interface SeriesItem extends SeriesEntry {
  /** Ours, where the item has no clause of its own; the others are told by their clause's. */
  readonly summary?: string
  /** The call for works that it is the same as. */
  readonly subProject?: string
}

/** One of the parts of annex 3. A part without items is itself the event. */
export interface SeriesPart extends SeriesEntry {
  /** The season's milestone that dates it. */
  readonly milestoneKey?: string
  readonly items: readonly SeriesItem[]
}

/** What the province's bodies hold together. Theirs, not ours: unions choose what they join. */
export interface Series extends NamedInNotice {
  readonly slogan: NamedInNotice
  /** The bodies that hold it, in the notice's order. */
  readonly hosts: readonly string[]
  readonly parts: readonly SeriesPart[]
}

/** One of the online activities of the province's own office, of which the notice gives no more than the name. */
export interface Activity extends NamedInNotice {
  readonly key: string
  /** The words that put off its details. */
  readonly caveat: Citation
  /** Where else the notice speaks of it. */
  readonly related?: readonly Citation[]
}

/** Who holds the item: its own hosts, with its part's where it names no host itself; empty where the notice is silent. */
export function hostsOf(part: SeriesPart, item: SeriesItem): readonly SeriesHost[] {
  return item.hosts.some(({ role }) => role === 'host') ? item.hosts : [...part.hosts, ...item.hosts]
}
