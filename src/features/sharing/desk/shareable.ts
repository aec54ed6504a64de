import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { type ProgrammeEntry } from '#shared/domain/season/programme-entries'
import { type Season } from '#shared/domain/season/season'
import { daysLeft, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type Unit } from '#shared/domain/season/unit'
import { type SharedThing, sharePath } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { announcements } from '#shared/texts/announcements'
import { series as seriesTexts } from '#shared/texts/notice'
import {
  announcementText,
  awardText,
  CALL_TEXT_KINDS,
  groupText,
  type GroupTextKind,
  programmeText,
  seriesText,
} from '#shared/texts/sharing'
import { announcementCard, programmeCard, type PublicCard, seriesCard, subProjectCard } from '../cards'

export interface GroupText {
  readonly kind: GroupTextKind
  readonly text: string
}

/** Something that an officer can share: its card, and the texts for a group that exist for it. */
export interface Shareable {
  readonly card: PublicCard
  readonly texts: readonly GroupText[]
}

/** In whose name, and when: `now` is the server's, epoch ms. */
export interface Sharing {
  readonly season: Season
  readonly unit: Unit | undefined
  readonly now: number
  /** The address that opens a page, where the platform has one. */
  readonly addressOf: (path: string) => string | undefined
}

/** The thing of a card as this unit shares it. */
export const thingOf = ({ leadsTo }: PublicCard, unit: Unit | undefined): SharedThing => ({
  ...leadsTo,
  ...(unit ? { unitCode: unitCodeOf(unit.id) } : {}),
})

/** What every text ends with; the mini-program has no address that a group could tap. */
function endingOf(card: PublicCard, { unit, addressOf }: Sharing) {
  const link = addressOf(sharePath(thingOf(card, unit)))
  return { ...(unit ? { unit } : {}), ...(link === undefined ? {} : { link }) }
}

const withTexts = <Kind extends GroupTextKind>(
  card: PublicCard,
  kinds: readonly Kind[],
  text: (kind: Kind) => string,
): Shareable => ({ card, texts: kinds.map((kind) => ({ kind, text: text(kind) })) })

export function subProjectShareable(sharing: Sharing, subProject: SubProject): Shareable {
  const { season, now } = sharing
  const card = subProjectCard(season, subProject, now)
  const facts = {
    ...{ season, subProject, daysLeft: daysLeft(subProject, now) },
    ...endingOf(card, sharing),
  }
  return withTexts(card, CALL_TEXT_KINDS, (kind) => groupText(kind, facts))
}

export function programmeShareable(sharing: Sharing): Shareable {
  const { season, now } = sharing
  const card = programmeCard(season, now)
  const open = season.subProjects
    .filter((each) => submissionStage(each, now) === 'open')
    .map(({ shortName }) => shortName)
  const facts = { season, open, ...endingOf(card, sharing) }
  return withTexts(card, ['notice', 'invitation'] as const, (kind) => programmeText(kind, facts))
}

export function seriesShareable(sharing: Sharing, { name, theme, hosts, key }: ProgrammeEntry): Shareable {
  const card = seriesCard(sharing.season, { key, name })
  const facts = {
    name,
    hosts: seriesTexts.hostsOf(hosts),
    ...(theme === undefined ? {} : { theme }),
    ...endingOf(card, sharing),
  }
  return withTexts(card, ['notice'] as const, () => seriesText(facts))
}

export function announcementShareable(sharing: Sharing, announcement: AnnouncementCard): Shareable {
  const card = announcementCard(announcement)
  const { kind, title } = announcement
  const facts = { kind: announcements.kind(kind), title, ...endingOf(card, sharing) }
  return withTexts(
    card,
    kind === 'result' ? (['award', 'notice'] as const) : (['notice'] as const),
    (wanted) => (wanted === 'award' ? awardText(facts) : announcementText(facts)),
  )
}

/** The whole programme, then every call in the order of the home page. */
export const callsOf = (sharing: Sharing): readonly Shareable[] => [
  programmeShareable(sharing),
  ...[...sharing.season.subProjects]
    .sort((one, other) => one.homeOrder - other.homeOrder)
    .map((subProject) => subProjectShareable(sharing, subProject)),
]
