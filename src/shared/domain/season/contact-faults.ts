import { type Contact, type Phone } from '#shared/domain/season/contact'
import { type SeasonFault } from '#shared/domain/season/season-fault'

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^0\d{2,3}-\d{7,8}$/

/** A number that cannot be dialled is shown as the notice prints it, with a mark. */
const phoneIsMarked = ({ number, kind, doubtful }: Phone) =>
  doubtful !== undefined || (kind === 'mobile' ? MOBILE : LANDLINE).test(number)

/** The faults of one office's or organiser's contacts. Paths start at the contacts' owner. */
export const contactFaults = (contacts: readonly Contact[]): SeasonFault[] =>
  contacts.flatMap(({ phones }, contact) =>
    phones.flatMap((phone, index): SeasonFault[] =>
      phoneIsMarked(phone) ? [] : [{ code: 'PHONE_UNMARKED', path: ['contacts', contact, 'phones', index] }],
    ),
  )
