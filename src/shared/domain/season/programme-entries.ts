import { type Programme } from '#shared/domain/season/season-file'
import { hostsOf, type SeriesHost } from '#shared/domain/season/series'

/** An entry that can be named and shared: a series part or item, or an activity of the province. */
export interface ProgrammeEntry {
  readonly kind: 'series' | 'activity'
  readonly key: string
  readonly name: string
  /** Its motto, verbatim. */
  readonly theme?: string
  readonly hosts: readonly SeriesHost[]
}

const withTheme = (theme: string | undefined) => (theme === undefined ? {} : { theme })

/** All entries in the notice's order: each part before its items, the activities last. */
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
