/** Characters of a reason that an officer gives; a shorter one says nothing. */
export const REASON_MIN_LENGTH = 2
export const REASON_MAX_LENGTH = 300

export const saysWhy = (reason: string): boolean => reason.trim().length >= REASON_MIN_LENGTH
