import { inShanghai } from '#shared/domain/days'

const WEEKDAYS = '日一二三四五六'

/** `周二`, Asia/Shanghai; `at` in epoch ms. */
export const formatWeekday = (at: number): string => `周${WEEKDAYS.charAt(inShanghai(at).day())}`

/** `6月16日（周二）`, Asia/Shanghai; `at` in epoch ms. */
export const formatDate = (at: number): string => `${inShanghai(at).format('M月D日')}（${formatWeekday(at)}）`
