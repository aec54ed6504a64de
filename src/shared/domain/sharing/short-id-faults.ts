import { type DerivedKind, shortIdOf, unitCodeOf } from '#shared/domain/sharing/short-id'

/** Things of one season that others would be taken for: their keys, or the ids of the units. Empty in a sound season. */
export function shortIdFaults(
  seasonKey: string,
  things: Readonly<Record<Exclude<DerivedKind, 'h'>, readonly string[]>>,
  unitIds: readonly string[],
): readonly string[] {
  const named = (Object.keys(things) as Array<keyof typeof things>).flatMap((kind) =>
    things[kind].map((key) => [key, shortIdOf(seasonKey, kind, key)] as const),
  )
  return [...repeatedIn(named), ...repeatedIn(unitIds.map((id) => [id, unitCodeOf(id)] as const))]
}

function repeatedIn(named: ReadonlyArray<readonly [name: string, code: string]>): string[] {
  const seen = new Set<string>()
  return named.flatMap(([name, code]) => {
    if (seen.has(code)) return [name]
    seen.add(code)
    return []
  })
}
