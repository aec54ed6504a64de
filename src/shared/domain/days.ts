import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const SHANGHAI_OFFSET_HOURS = 8

/** An instant (epoch ms) as clocks and calendars in Shanghai show it. */
export const inShanghai = (at: number): dayjs.Dayjs => dayjs.utc(at).utcOffset(SHANGHAI_OFFSET_HOURS)

/** The Shanghai calendar day of an instant (epoch ms) as `YYYY-MM-DD`. */
export const shanghaiDay = (at: number): string => inShanghai(at).format('YYYY-MM-DD')

/** Shanghai calendar days from one instant to another (epoch ms): 0 within a day, 1 from today to any time tomorrow. */
export const daysBetween = (from: number, to: number): number =>
  inShanghai(to).startOf('day').diff(inShanghai(from).startOf('day'), 'day')

/** Midnight in Shanghai at which a day (`YYYY-MM-DD`) begins; epoch ms, NaN for what is no day. */
export const startOfDay = (day: string): number =>
  dayjs.utc(day).subtract(SHANGHAI_OFFSET_HOURS, 'hour').valueOf()

/** The exclusive end of a day (`YYYY-MM-DD`); epoch ms. */
export const endOfDay = (day: string): number => startOfDay(day) + DAY_MS
