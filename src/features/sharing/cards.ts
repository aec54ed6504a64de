import { type AnnouncementCard } from '#shared/contract/announcements/announcements'
import { type PublicWork } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { closingIsKnown, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { programmeIdOf, shortIdOf } from '#shared/domain/sharing/short-id'
import { gallery } from '#shared/texts/gallery'
import { home } from '#shared/texts/home'
import { subProject as subProjectTexts } from '#shared/texts/sub-project'
import { type IconName } from '../../components/icon/icon-names'
import { type SharePictureKey } from './share-picture'

/** What WeChat shows of a public thing that is shared, and the thing. */
export interface PublicCard {
  readonly title: string
  readonly picture: SharePictureKey
  /** Stands in its place. */
  readonly cover?: string
  /** Stands where the picture is not to be had. */
  readonly icon: IconName
  readonly leadsTo: Omit<SharedThing, 'unitCode'>
}

/** The whole programme: every call for works at a glance. `now` is the server's, epoch ms. */
export const programmeCard = ({ key, slogan, subProjects }: Season, now: number): PublicCard => ({
  title: home.share(
    slogan,
    subProjects.some((each) => submissionStage(each, now) === 'open'),
  ),
  picture: 'season',
  icon: 'flag',
  leadsTo: { kind: 'h', id: programmeIdOf(key) },
})

/** The last day on which works are accepted, where there is one to count on; null once closed, or before the opening. */
function lastDayToTell(subProject: SubProject, now: number): number | undefined | null {
  if (submissionStage(subProject, now) !== 'open') return null
  return closingIsKnown(subProject) ? subProject.closesAt.value - 1 : undefined
}

/** `now` is the server's, epoch ms: the title says whether and until when works are accepted. */
export const subProjectCard = (season: Season, subProject: SubProject, now: number): PublicCard => ({
  title: subProjectTexts.share(subProject.name, lastDayToTell(subProject, now)),
  picture: subProject.key,
  icon: subProject.look.icon,
  leadsTo: { kind: 's', id: shortIdOf(season.key, 's', subProject.key) },
})

/** A part or an item of the series, or an activity of the province. */
export const seriesCard = (
  season: Season,
  { key, name }: { readonly key: string; readonly name: string },
): PublicCard => ({
  title: name,
  picture: 'season',
  icon: 'flag',
  leadsTo: { kind: 'a', id: shortIdOf(season.key, 'a', key) },
})

export const announcementCard = ({
  announcementId: id,
  title,
}: Pick<AnnouncementCard, 'announcementId' | 'title'>): PublicCard => ({
  title,
  picture: 'season',
  icon: 'flag',
  leadsTo: { kind: 'n', id },
})

export const workCard = (id: string, { title, subProject, cover }: PublicWork): PublicCard => ({
  title: gallery.work.shareTitle(title),
  picture: subProject,
  ...(cover ? { cover: cover.url } : {}),
  icon: 'flag',
  leadsTo: { kind: 'w', id },
})
