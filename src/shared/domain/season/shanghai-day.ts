const DAY_MS = 86_400_000
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const OFFSET_MS = 8 * 3_600_000

/** Days since 1 January 1970 in Shanghai: equal for two instants of one Shanghai day. `at` is epoch ms. */
export const shanghaiDayNumber = (at: number): number => Math.floor((at + OFFSET_MS) / DAY_MS)

/** The Shanghai calendar day of an instant as `YYYY-MM-DD`. `at` is epoch ms. */
export const shanghaiDay = (at: number): string => new Date(at + OFFSET_MS).toISOString().slice(0, 10)
