import { type Programme } from '#shared/domain/season/season-file'
import { hostsOf, type SeriesHost } from '#shared/domain/season/series'

/** Something of the programme that can be named and shared: a part or an item of the series, or an activity of the province. */
export interface ProgrammeEntry {
  readonly kind: 'series' | 'activity'
  readonly key: string
  readonly name: string
  /** Its motto, exactly. */
  readonly theme?: string
  readonly hosts: readonly SeriesHost[]
}

const withTheme = (theme: string | undefined) => (theme === undefined ? {} : { theme })

/** All of them, in the notice's order: each part before its items, the activities last. */
export const programmeEntries = ({
  series: { parts },
  activities,
}: Pick<Programme, 'series' | 'activities'>): readonly ProgrammeEntry[] => [
  ...parts.flatMap((part): ProgrammeEntry[] => [
    { kind: 'series', key: part.key, name: part.name, hosts: part.hosts, ...withTheme(part.theme) },
    ...part.items.map((item): ProgrammeEntry => {
      const { key, name, theme } = item
      return { kind: 'series', key, name, hosts: hostsOf(part, item), ...withTheme(theme) }
    }),
  ]),
  ...activities.map(({ key, name }): ProgrammeEntry => ({ kind: 'activity', key, name, hosts: [] })),
]
