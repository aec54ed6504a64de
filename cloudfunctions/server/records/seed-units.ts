import { canonicalJson } from '#shared/domain/canonical-json'
import { type Season } from '#shared/domain/season/season'
import { unitsOfSeason } from '#shared/domain/unit/season-units'
import { type TreeUnit } from '#shared/domain/unit/tree-unit'
import { type DocumentTransaction, inTransaction } from '../platform/documents'
import { optional } from '../platform/optional'
import { units } from './unit-repository'
import { unitWords } from './unit-words'

/** A transaction writes at most 20 documents. */
const UNITS_AT_ONCE = 15

/** Officers may add units below it meanwhile. */
async function saveSeeded(transaction: DocumentTransaction, unit: TreeUnit): Promise<void> {
  const { below } = (await units.find(transaction, unit.id)) ?? {}
  await units.save(transaction, { ...unit, ...optional('below', below) })
}

/**
 * Brings the season's units into the tree, parents first, before the season is made current; answers how many were written.
 * What is there already as the season has it is not written. Repeating it does no harm, wherever it was stopped.
 */
export async function seedUnits(season: Pick<Season, 'units'>): Promise<number> {
  const present = await units.byIds(season.units.map(({ id }) => id))
  const { wordsOf, searchWordsOf } = await unitWords()
  const wanted = unitsOfSeason(season.units, present, wordsOf, searchWordsOf)
  const written = wanted.filter((unit) => canonicalJson(present.get(unit.id) ?? null) !== canonicalJson(unit))
  for (let from = 0; from < written.length; from += UNITS_AT_ONCE)
    await inTransaction(async (transaction) => {
      for (const unit of written.slice(from, from + UNITS_AT_ONCE)) await saveSeeded(transaction, unit)
    })
  return written.length
}
