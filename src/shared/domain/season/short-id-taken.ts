import { type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { shortIdFaults } from '#shared/domain/sharing/short-id-faults'

interface Placed {
  readonly key: string
  readonly path: SeasonFault['path']
}

/** Things whose short link opens another, and units whose cards count for another. Repeated keys are another fault. */
export function shortIdsTaken({ key, subProjects, series, activities, units }: SeasonFile): SeasonFault[] {
  const placed = (items: ReadonlyArray<{ readonly key: string }>, ...path: (string | number)[]): Placed[] =>
    items.map((item, index) => ({ key: item.key, path: [...path, index] }))
  const calls = placed(subProjects, 'subProjects')
  const events = [
    ...placed(series.parts, 'series', 'parts'),
    ...series.parts.flatMap(({ items }, part) => placed(items, 'series', 'parts', part, 'items')),
    ...placed(activities, 'activities'),
  ]
  const unitPlaces = units.map(({ id }, index) => ({ key: id, path: ['units', index] }))
  const keysOf = (things: readonly Placed[]) => [...new Set(things.map((thing) => thing.key))]

  const inSeriesToo = activities
    .map((activity, index) => ({ key: activity.key, path: ['activities', index] }))
    .filter((activity) => events.some((event) => event.key === activity.key && event.path[0] === 'series'))
  const taken = shortIdFaults(key, { s: keysOf(calls), a: keysOf(events) }, keysOf(unitPlaces))
  const places = taken.flatMap(
    (name) => [...calls, ...events, ...unitPlaces].find((each) => each.key === name) ?? [],
  )
  return [...inSeriesToo, ...places].map(({ path }) => ({ code: 'SHORT_ID_TAKEN', path }))
}
