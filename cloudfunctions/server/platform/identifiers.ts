import { createHash, randomInt } from 'node:crypto'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** No 0/O, 1/I/L: people read it out on the telephone. */
const SPOKEN = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const draw = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** 16 letters and digits (95 bits): fits a mini-program code's scene. */
export const newId = (): string => draw(LETTERS, 16)

/** The id of a unit that was added: `u` and 11 small letters and digits. */
export const newUnitId = (): string => `u${draw('0123456789abcdefghijklmnopqrstuvwxyz', 11)}`

/** A secret of 40 letters and digits, shown once. */
export const newToken = (): string => draw(LETTERS, 40)

/** For example `2020-7KM3XQ`. */
export const newReceiptNumber = (seasonKey: string): string => `${seasonKey}-${draw(SPOKEN, 6)}`

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** The person's id: the same for life; it reveals nothing about the openid. */
export const personIdOf = (openid: string): string => sha256(`person:${openid}`).slice(0, 24)
