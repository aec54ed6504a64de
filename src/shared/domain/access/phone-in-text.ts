import { maskPhone } from '#shared/domain/access/mask-phone'

const DIGIT = '[0-9０-９]'
const SEPARATOR = '[\\s\\u200b-\\u200d._·•—–－．-]'
const GAP = `${SEPARATOR}{0,2}`
/** “1949-10-1 2020” begins with a year, not with a number to call. */
const NO_YEAR = `(?![1１][89８９]${DIGIT}{2}${SEPARATOR})`

/**
 * A mainland mobile that anyone could call, hidden in a text: full-width digits, spaces, dots and dashes between its digits
 * and a country code before it do not hide it. No look-behind: iOS 12 has none.
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

/** Fewer digits are no number that could be called from elsewhere. */
const MIN_PHONE_DIGITS = 10

/** This very number, a landline too, however it is spaced. */
function patternOf(number: string): RegExp | null {
  const digits = Array.from(plainDigits(number))
  if (digits.length < MIN_PHONE_DIGITS) return null
  const spaced = digits.map((digit) => `[${digit}${String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH)}]`)
  return new RegExp(`(^|[^0-9０-９])(${spaced.join(GAP)})(?!${DIGIT})`, 'g')
}

/** Whether a text holds a mobile number, or the author's `own` number, which may be a landline. */
export const containsPhone = (text: string, own = ''): boolean =>
  pattern().test(text) || patternOf(own)?.test(text) === true

/** The text with each such number shown like 138****7188. */
export function maskPhonesIn(text: string, own = ''): string {
  const masked = text.replace(
    pattern(),
    (_all, before: string, _country: string | undefined, number: string) =>
      [before, maskPhone(plainDigits(number))].join(''),
  )
  const ownPattern = patternOf(own)
  return ownPattern ? masked.replace(ownPattern, (_all, before: string) => before + maskPhone(own)) : masked
}
