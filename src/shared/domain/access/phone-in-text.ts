import { maskPhone } from '#shared/domain/access/mask-phone'

const DIGIT = '[0-9０-９]'
const SEPARATOR = '[\\s\\u200b-\\u200d._·•—–－．-]'
const GAP = `${SEPARATOR}{0,2}`
/** “1949-10-1 2020” begins with a year: it is no phone number. */
const NO_YEAR = `(?![1１][89８９]${DIGIT}{2}${SEPARATOR})`

/**
 * Matches a mainland mobile number in a text. Full-width digits, spaces, dots, dashes and a country code do not hide it. No
 * look-behind: iOS 12 has none.
 */
const pattern = () =>
  new RegExp(
    `(^|[^0-9０-９])((?:[0０]{2})?[8８][6６]${GAP})?${NO_YEAR}([1１]${GAP}[3-9３-９](?:${GAP}${DIGIT}){9})(?!${DIGIT})`,
    'g',
  )

const FULL_WIDTH = 0xff10 - 0x30
const plainDigits = (text: string) =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH))
    .replace(/\D/g, '')

/** Fewer digits make no number that can be called from elsewhere. */
const MIN_PHONE_DIGITS = 10

/** Matches this very number, a landline too, however it is spaced. */
function patternOf(number: string): RegExp | null {
  const digits = Array.from(plainDigits(number))
  if (digits.length < MIN_PHONE_DIGITS) return null
  const spaced = digits.map((digit) => `[${digit}${String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH)}]`)
  return new RegExp(`(^|[^0-9０-９])(${spaced.join(GAP)})(?!${DIGIT})`, 'g')
}

/** Whether a text holds a mobile number, or the author's `own` number, which may be a landline. */
export const containsPhone = (text: string, own = ''): boolean =>
  pattern().test(text) || patternOf(own)?.test(text) === true

/** Masks each such number in the text like 138****7188. */
export function maskPhonesIn(text: string, own = ''): string {
  const masked = text.replace(
    pattern(),
    (_all, before: string, _country: string | undefined, number: string) =>
      [before, maskPhone(plainDigits(number))].join(''),
  )
  const ownPattern = patternOf(own)
  return ownPattern ? masked.replace(ownPattern, (_all, before: string) => before + maskPhone(own)) : masked
}
