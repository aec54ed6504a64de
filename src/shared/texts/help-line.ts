import { type SeasonOffice } from '#shared/domain/season/season'

const OFFICE = '省总工会网络中心'

/** As the notice of 2020 prints them; a phone that has read a season says what that season says. */
let number: string | undefined = '029-87329782'
let email = 'sgh87329782@163.com'

/** The season's office, as amended, is whom every text names from now on. */
export function setHelpLine(office: Pick<SeasonOffice, 'contacts' | 'email'>): void {
  const phones = office.contacts.flatMap(({ phones: all }) => all)
  number = phones.find(({ kind, doubtful }) => kind === 'landline' && !doubtful)?.number
  email = office.email
}

/** Whom a person can call when nothing else helps. */
export const helpLine = (): string => (number === undefined ? OFFICE : `${OFFICE} ${number}`)

/** The same, with where to write. */
export const helpLineAndMail = (): string => `${helpLine()}，${email}`
