export const PHONE_KINDS = ['landline', 'mobile'] as const
export type PhoneKind = (typeof PHONE_KINDS)[number]

export const PHONE_DOUBTS = ['MOBILE_NOT_11_DIGITS', 'AREA_CODE_DOUBTFUL'] as const
export type PhoneDoubt = (typeof PHONE_DOUBTS)[number]

export interface Phone {
  /** Exactly as the notice prints it, defects included. */
  readonly number: string
  readonly kind: PhoneKind
  /** Shown beside the number; a doubtful number is not offered for calling. */
  readonly doubtful?: { reasonCode: PhoneDoubt }
}

export interface Contact {
  readonly name: string
  /** May be one kind only: the notice prints no landline for one call. */
  readonly phones: readonly Phone[]
}

export const ENTRANCE_KINDS = ['website', 'officialAccount', 'notice'] as const
export type EntranceKind = (typeof ENTRANCE_KINDS)[number]

/** Where works are officially accepted, or the organiser's own notice about it. */
export interface Entrance {
  readonly kind: EntranceKind
  readonly name: string
  readonly url?: string
  /** The name of the code's picture that the province's officers added. */
  readonly picture?: string
  readonly clauseId: string
}

export interface Organizer {
  readonly name: string
}
