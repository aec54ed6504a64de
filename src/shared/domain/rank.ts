/** Sorts by time, then by id: the one key every list is paged by. `at` in epoch ms. */
export const rankOf = (at: number, id: string): string => `${String(at).padStart(15, '0')}-${id}`
