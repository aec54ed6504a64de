/** Sorts by time, then by id: the one key every list is paged by. `at` in epoch ms. */
export const rankOf = (at: number, id: string): string => `${String(at).padStart(15, '0')}-${id}`

/** The id that a rank ends with. */
export const idInRank = (rank: string): string => rank.slice(rank.indexOf('-') + 1)
