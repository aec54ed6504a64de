/** Opens the phone's dialler with a number. */
export type CallPhone = (number: string) => void
