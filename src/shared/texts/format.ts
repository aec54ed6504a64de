import { HOUR_MS, inShanghai } from '#shared/domain/days'

/** A person's words as a sentence: the full stop that they may have left out, never a second one. */
export const sentence = (words: string): string => {
  const said = words.trim()
  return /[。！？.!?…]$/.test(said) ? said : `${said}。`
}

const MIB = 1024 * 1024

/** `6月14日 16:20`, Asia/Shanghai; `at` in epoch ms. */
export const formatMoment = (at: number): string => inShanghai(at).format('M月D日 HH:mm')

/** `2020年6月14日`, Asia/Shanghai. */
export const formatDay = (at: number): string => inShanghai(at).format('YYYY年M月D日')

/** `3分05秒`, `41秒`; whole seconds, rounded down. */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return minutes === 0 ? `${rest}秒` : `${minutes}分${String(rest).padStart(2, '0')}秒`
}

/** `3 分钟` when it is whole minutes, otherwise as `formatDuration`. */
export const formatLimitDuration = (ms: number): string =>
  ms % 60_000 === 0 ? `${ms / 60_000} 分钟` : formatDuration(ms)

/** `46.2 MB`, `312 KB`; MB of 1,048,576 bytes, never rounded up over a limit it does not reach. */
export function formatSize(bytes: number): string {
  if (bytes === 0) return '0 KB'
  if (bytes < MIB) return `${Math.max(1, Math.floor(bytes / 1024))} KB`
  const tenths = Math.floor((bytes / MIB) * 10) / 10
  return Number.isInteger(tenths) ? `${tenths} MB` : `${tenths.toFixed(1)} MB`
}

/** How long ago or how long something waits: `3 天`, `5 小时`, `不到 1 小时`. */
export function formatWait(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS)
  if (hours < 1) return '不到 1 小时'
  return hours < 24 ? `${hours} 小时` : `${Math.floor(hours / 24)} 天`
}
