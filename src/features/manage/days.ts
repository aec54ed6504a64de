const DAY_MS = 86_400_000

/** Midnight in Shanghai at which a day (`YYYY-MM-DD`) begins; epoch ms. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/** The exclusive end of the day. */
export const endOf = (day: string): number => startOf(day) + DAY_MS
