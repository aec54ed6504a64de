import { Refusal } from '#shared/domain/refusal'
import { type MadeOfTexts } from '#shared/domain/unit/change-unit'
import { type UnitTexts } from '#shared/domain/unit/unit-change'
import { checkText } from '../platform/text-check'
import { unitWords } from '../records/unit-words'

/** What a unit is found by and how it is spoken. */
export async function madeOfTexts({ displayName, aliases }: UnitTexts): Promise<MadeOfTexts> {
  const { searchWordsOf, spokenOf } = await unitWords()
  return { words: searchWordsOf([displayName, ...aliases]), spoken: spokenOf(displayName) }
}

/** WeChat's check of names that everybody will see: risky parts are refused by name. */
export async function requireHarmlessTexts(
  { displayName, aliases }: UnitTexts,
  openid: string,
): Promise<void> {
  const verdicts = await Promise.all([checkText(displayName, openid), checkText(aliases.join('\n'), openid)])
  const parts = ['displayName', 'aliases'].filter((_part, at) => verdicts[at] === 'risky')
  if (parts.length > 0) throw new Refusal('TEXT_RISKY', { parts })
}
