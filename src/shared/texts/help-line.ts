import { type SeasonOffice } from '#shared/domain/season/season'

const OFFICE = '省总工会网络中心'

/** What the season says; before the first one is read, nobody's number is guessed. */
let number: string | undefined
let email: string | undefined

/** The season's office, as amended, is whom every text names from now on. */
export function setHelpLine(office: Pick<SeasonOffice, 'contacts' | 'email'>): void {
  const phones = office.contacts.flatMap(({ phones: all }) => all)
  number = phones.find(({ kind, doubtful }) => kind === 'landline' && !doubtful)?.number
  email = office.email
}

/** Whom a person can call when nothing else helps. */
export const helpLine = (): string => (number === undefined ? OFFICE : `${OFFICE} ${number}`)

/** The same, with where to write. */
export const helpLineAndMail = (): string => (email === undefined ? helpLine() : `${helpLine()}，${email}`)
