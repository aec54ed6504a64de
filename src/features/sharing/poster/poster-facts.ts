import { type AnnouncementView } from '#shared/contract/announcements/announcements'
import { type PublicWork } from '#shared/contract/gallery/gallery'
import { deadlinesAhead, openWithoutDeadline } from '#shared/domain/season/deadlines'
import { type ProgrammeEntry } from '#shared/domain/season/programme-entries'
import { type Season } from '#shared/domain/season/season'
import { closingIsKnown, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { announcements } from '#shared/texts/announcements'
import { common } from '#shared/texts/common'
import { formatDay } from '#shared/texts/format'
import { gallery } from '#shared/texts/gallery'
import { home } from '#shared/texts/home'
import { series as seriesTexts } from '#shared/texts/notice'
import { poster as words } from '#shared/texts/poster'
import { sharePictureWords } from '#shared/texts/share-pictures'
import { subProject as subProjectTexts } from '#shared/texts/sub-project'
import { type PosterFacts, type PosterLine } from './poster-sheet'
import { callOf, unitName } from '../../../views/names/names'

/** What a poster says of its thing, whoever makes it and whatever code it bears. */
export interface ThingFacts extends Omit<PosterFacts, 'unit' | 'howTo'> {
  /** What one opens the code for. */
  readonly purpose: string
}

const lastDay = (closesAt: number) => formatDay(closesAt - 1)

const line = (label: string, value: string | undefined, note?: string): PosterLine[] =>
  value === undefined || value === '' ? [] : [{ label, value, ...(note === undefined ? {} : { note }) }]

/** A call's name on two lines where it is long, broken where people pause. */
function brokenName(name: string): string {
  const head = sharePictureWords.breakAfter.find((start) => name.startsWith(start))
  return head === undefined ? name : `${head}\n${name.slice(head.length)}`
}

/** A call for works; `now` is the server's, epoch ms. A date or a rule says where it comes from. */
export function subProjectFacts({ slogan }: Season, subProject: SubProject, now: number): ThingFacts {
  const { name, theme, mode, organizer, closesAt, who } = subProject
  const open = submissionStage(subProject, now) !== 'closed'
  const known = closingIsKnown(subProject)
  const day = known ? lastDay(closesAt.value) : subProjectTexts.hostUnknown
  const closes = open ? day : words.subProject.closed
  return {
    head: slogan,
    title: brokenName(name),
    pill: subProjectTexts.organizer(organizer.name),
    lines: [
      ...line(words.subProject.theme, theme),
      ...line(words.subProject.closes, closes, known ? common.sources[closesAt.source] : undefined),
      ...(open ? line(words.subProject.who, subProjectTexts.who(who.value), common.sources[who.source]) : []),
    ],
    foot: mode === 'relay' ? words.official(subProjectTexts.relayTitle, organizer.name) : '',
    purpose: open ? words.purposes.submit : words.purposes.read,
  }
}

/** Every call at a glance. */
export function programmeFacts(season: Season, now: number): ThingFacts {
  const { key, slogan, issuer, subProjects } = season
  const deadlines = deadlinesAhead(season, now)
  const unknown = openWithoutDeadline(season, now).map(({ shortName }) => shortName)
  return {
    head: home.edition(key),
    title: slogan.replace(' ', '\n'),
    pill: issuer,
    lines: [
      ...line(words.programme.calls, subProjects.map(({ shortName }) => shortName).join('、')),
      ...deadlines.flatMap(({ closesAt, subProjects: those }) => {
        const names = those.map(({ shortName }) => shortName)
        const called = home.deadline.name(names, those.length === subProjects.length)
        return line(words.programme.closes(called), lastDay(closesAt.value), common.sources[closesAt.source])
      }),
      ...(unknown.length > 0
        ? line(
            words.programme.closes(home.deadline.name(unknown, deadlines.length === 0)),
            subProjectTexts.hostUnknown,
          )
        : []),
    ],
    foot: words.officialAll(subProjectTexts.relayTitle),
    purpose: deadlines.length + unknown.length > 0 ? words.purposes.submit : words.purposes.read,
  }
}

export const seriesFacts = ({ slogan }: Season, entry: ProgrammeEntry): ThingFacts => ({
  head: slogan,
  title: entry.name,
  pill: words[entry.kind].pill,
  lines: [
    ...line(words.series.motto, entry.theme),
    ...line(words.series.hosts, seriesTexts.hostsOf(entry.hosts)),
  ],
  foot: '',
  purpose: words.purposes.read,
})

export const announcementFacts = (season: Season, announcement: AnnouncementView): ThingFacts => ({
  head: season.slogan,
  title: announcement.title,
  pill: announcements.kind(announcement.kind),
  lines: [
    ...line(words.announcement.unit, unitName(season, announcement.unitId, undefined)),
    ...line(words.announcement.day, formatDay(announcement.publishedAt)),
  ],
  foot: '',
  purpose: words.purposes.read,
})

export function workFacts(season: Season, work: PublicWork): ThingFacts {
  const { title, subProject, authorName, teamSize, unitId, cover } = work
  return {
    head: words.work.head,
    title: gallery.work.quoted(title),
    pill: callOf(season, subProject)?.name ?? '',
    lines: [
      ...line(words.work.author, gallery.credit(authorName, teamSize)),
      ...line(words.work.unit, unitName(season, unitId, undefined)),
    ],
    ...(cover ? { picture: cover } : {}),
    foot: '',
    purpose: words.purposes.watch,
  }
}
