import { amendable, placeOf, presentAt } from '#shared/domain/season/amendable'
import { type Amendment } from '#shared/domain/season/amendment'
import { lastAmendmentAt } from '#shared/domain/season/amendments-at'
import { sameValue } from '#shared/domain/season/same-value'
import { type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'

type Path = SeasonFault['path']

/** The places whose value names its own source. */
const datedPlaces = (file: SeasonFile) => Object.values(amendable).flatMap(({ dated }) => dated?.(file) ?? [])

const keyOf = (path: Path) => path.join('/')

/** The paths of values whose source is an amendment. */
function saidAmended(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'source' in value && value.source === 'amended' ? [path] : []
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => saidAmended(item, [...path, index]))
    : Object.entries(value).flatMap(([key, child]) => saidAmended(child, [...path, key]))
  return [...here, ...inside]
}

/** Each place must have the value of its last amendment. A value marked as amended needs an amendment. */
export function amendmentFaults(file: SeasonFile): SeasonFault[] {
  const { amendments = [], ...season } = file
  const amended = new Map(
    datedPlaces(file)
      .filter(([place]) => lastAmendmentAt(file, place) !== undefined)
      .map(([place, path]) => [keyOf(path), { place, path }] as const),
  )
  const said = saidAmended(season, [])
  const saidKeys = new Set(said.map(keyOf))
  const isLast = (amendment: Amendment) => lastAmendmentAt(file, placeOf(amendment.after)) === amendment
  return [
    ...amendments.flatMap((amendment, index): SeasonFault[] => {
      const { before, after } = amendment
      const present = presentAt(file, placeOf(after))
      const holds = placeOf(before) === placeOf(after) && present !== undefined
      if (holds && (!isLast(amendment) || sameValue(present, after))) return []
      return [{ code: 'AMENDMENT_NOT_MADE', path: ['amendments', index] }]
    }),
    ...said
      .filter((path) => !amended.has(keyOf(path)))
      .map((path): SeasonFault => ({ code: 'AMENDMENT_MISSING', path: [...path, 'source'] })),
    ...[...amended]
      .filter(([key]) => !saidKeys.has(key))
      .map(([, { path }]): SeasonFault => ({ code: 'SOURCE_MISMATCH', path: [...path, 'source'] })),
  ]
}
