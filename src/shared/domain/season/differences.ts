import { type SeasonFile } from '#shared/domain/season/season-file'
import { sameValue } from '#shared/domain/season/same-value'

/** The area of a difference, in reading order. */
export const DIFFERENCE_AREAS = [
  'dates',
  'limits',
  'quotas',
  'contacts',
  'subProjects',
  'units',
  'clauses',
  'series',
  'amendments',
  'facts',
] as const
export type DifferenceArea = (typeof DIFFERENCE_AREAS)[number]

export type PlainValue = string | number | boolean | null

/** One difference of the later season. `before` is absent for an addition, `after` for a removal. */
export interface SeasonDifference {
  readonly area: DifferenceArea
  /** The owners of the value, outermost first, by the season's names: a sub-project, a unit, a clause. */
  readonly of: readonly string[]
  /** The file's keys from the last owner to the value. Empty where an owner itself was added or removed. */
  readonly field: readonly string[]
  readonly before?: PlainValue
  readonly after?: PlainValue
}

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys that identify an item of a list. */
const IDENTITIES = ['id', 'key', 'clauseId', 'name', 'number', 'text', 'original', 'note', 'kind'] as const
/** Keys of an item's display name. */
const NAMES = [
  ...['shortName', 'displayName', 'label', 'title', 'name', 'text', 'number', 'original', 'note'],
  ...['key', 'id', 'reason'],
] as const

const firstOf = (node: Node, keys: readonly string[]): string | undefined =>
  keys.map((key) => node[key]).find((value): value is string => typeof value === 'string')

const nameOf = (item: unknown): string => (isNode(item) ? (firstOf(item, NAMES) ?? '') : String(item))
const isPlain = (value: unknown): value is PlainValue | undefined =>
  typeof value !== 'object' || value === null

const DATES = ['opensAt', 'closesAt', 'hostClosesAt', 'startsAt', 'endsAt', 'dateLabel']
const CONTACTS = ['contacts', 'entrances', 'organizer', 'website', 'office', 'hosts']

/** The area of a path in the file. */
function areaOf(path: readonly string[]): DifferenceArea {
  const [top = ''] = path
  const last = path.find((key) => DATES.includes(key))
  if (top === 'amendments') return 'amendments'
  if (top === 'clauses' || top === 'notice') return 'clauses'
  if (top === 'series' || top === 'activities') return 'series'
  if (last !== undefined || ['milestones', 'programmeStartsAt', 'programmeEndsAt'].includes(top))
    return 'dates'
  if (top === 'offlineActivitiesCountFrom') return 'dates'
  if (top === 'limits' || path.includes('spec') || path.includes('who')) return 'limits'
  if (top === 'offlineActivitiesTarget' || path.includes('quota')) return 'quotas'
  if (path.some((key) => CONTACTS.includes(key))) return 'contacts'
  if (top === 'subProjects') return 'subProjects'
  return top === 'units' ? 'units' : 'facts'
}

interface Place {
  readonly path: readonly string[]
  readonly of: readonly string[]
  /** How many of the path's keys `of` covers. */
  readonly named: number
}

const differenceAt = (
  { path, of, named }: Place,
  before: PlainValue | undefined,
  after: PlainValue | undefined,
): SeasonDifference => ({
  area: areaOf(path),
  of,
  field: path.slice(named),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

const into = (place: Place, key: string): Place => ({ ...place, path: [...place.path, key] })

/** Items by their identity; items without one by their index. */
function byIdentity(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  const known = new Map<string, unknown>()
  items.forEach((item, index) => {
    const identity = isNode(item) ? firstOf(item, IDENTITIES) : undefined
    known.set(identity === undefined || known.has(identity) ? `${identity ?? ''}#${index}` : identity, item)
  })
  return known
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
): SeasonDifference[] {
  if ([...before, ...after].every(isPlain)) return [differenceAt(place, before.join('、'), after.join('、'))]
  const [old, fresh] = [byIdentity(before), byIdentity(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((identity) => {
    const [was, is] = [old.get(identity), fresh.get(identity)]
    const path = [...place.path, identity]
    const inside: Place = { path, of: [...place.of, nameOf(was ?? is)], named: path.length }
    if (was === undefined) return [differenceAt(inside, undefined, nameOf(is))]
    if (is === undefined) return [differenceAt(inside, nameOf(was), undefined)]
    return compare(was, is, inside)
  })
}

function compare(before: unknown, after: unknown, place: Place): SeasonDifference[] {
  if (sameValue(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, place)
  if (isNode(before) && isNode(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      compare(before[key], after[key], into(place, key)),
    )
  if (isPlain(before) && isPlain(after)) return [differenceAt(place, before, after)]
  if (Array.isArray(before ?? after)) return compareLists(listOf(before), listOf(after), place)
  const [old, fresh] = [isNode(before) ? before : {}, isNode(after) ? after : {}]
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((key) =>
    compare(old[key], fresh[key], into(place, key)),
  )
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Every difference of a season from another one, in the order of the areas. */
export function seasonDifferences(before: SeasonFile, after: SeasonFile): readonly SeasonDifference[] {
  const found = compare(before, after, { path: [], of: [], named: 0 })
  return DIFFERENCE_AREAS.flatMap((area) => found.filter((each) => each.area === area))
}
