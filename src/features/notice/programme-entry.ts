import { type Programme } from '#shared/domain/season/season-file'

/** The part, item or activity of that key. */
export const programmeEntry = (
  { series: { parts }, activities }: Pick<Programme, 'series' | 'activities'>,
  key: string,
): { readonly key: string; readonly name: string } | undefined =>
  [...parts, ...parts.flatMap(({ items }) => items), ...activities].find((entry) => entry.key === key)
