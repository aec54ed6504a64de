import { type Limit } from '#shared/domain/season/sourced'
import { formatLimitDuration, formatSize } from '#shared/texts/format'

const measures = {
  size: { below: '小于', text: formatSize },
  duration: { below: '短于', text: formatLimitDuration },
} as const

/** `小于 50 MB`, `不超过 5 分钟`: whether the limit's own value passes is part of its words. */
export const limitWords = (measure: keyof typeof measures, { value, inclusive }: Limit): string =>
  `${inclusive ? '不超过' : measures[measure].below} ${measures[measure].text(value)}`

/** A limit as the details of a refusal carry it. */
export const limitIn = (details: Readonly<Record<string, unknown>> | undefined, key: string): Limit => ({
  value: Number(details?.[key] ?? 0),
  inclusive: details?.inclusive === 1,
})
