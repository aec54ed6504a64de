import { type Unit } from '#shared/domain/season/unit'
import { placeOf, type TreeUnit } from '#shared/domain/unit/tree-unit'

/** The words that people use for a unit, by its name in the notice. */
export type WordsOf = (noticeName: string) => readonly string[]

/** What the search finds a unit by; from its names and its everyday words. */
export type SearchWordsOf = (names: readonly string[]) => readonly string[]

/** The file's units, each after its parent. */
function parentsFirst(units: readonly Unit[]): readonly Unit[] {
  const sorted: Unit[] = []
  let left = [...units]
  while (left.length > 0) {
    const ready = left.filter(({ parentId }) => parentId === null || sorted.some(({ id }) => id === parentId))
    if (ready.length === 0) throw new Error('units form a circle')
    sorted.push(...ready)
    left = left.filter((unit) => !ready.includes(unit))
  }
  return sorted
}

/**
 * The season's units as the tree keeps them, each after its parent. The version that the tree has of
 * a unit stays, and what it knows of the units below it.
 */
export function unitsOfSeason(
  units: readonly Unit[],
  present: ReadonlyMap<string, TreeUnit>,
  wordsOf: WordsOf,
  searchWordsOf: SearchWordsOf,
): readonly TreeUnit[] {
  const made = new Map<string, TreeUnit>()
  for (const { id, parentId, noticeName, displayName, kind, placeholder, order } of parentsFirst(units)) {
    const parent = parentId === null ? undefined : made.get(parentId)
    const known = present.get(id)
    const line = [id, ...(parent?.line ?? [])]
    const aliases = wordsOf(noticeName ?? displayName)
    made.set(id, {
      ...{ id, parentId, line, kind, displayName, aliases },
      ...(noticeName === undefined ? {} : { noticeName }),
      chain: [...(placeholder ? [] : [id]), ...(parent?.chain ?? [])],
      ...(placeholder ? { placeholder } : {}),
      ...{ state: 'open', ofSeason: true },
      version: known?.version ?? 1,
      words:
        kind === 'root'
          ? []
          : searchWordsOf([displayName, ...(noticeName === undefined ? [] : [noticeName]), ...aliases]),
      place: placeOf(line, order, ''),
      ...(known?.below ? { below: known.below } : {}),
    })
  }
  return [...made.values()]
}
