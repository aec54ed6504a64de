import { action, type Page } from '#shared/contract/action'
import { type CoverView } from '#shared/contract/works/views'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type TeamMember } from '#shared/domain/work/submitter'

export interface GalleryCard {
  readonly workId: string
  readonly subProject: string
  readonly title: string
  /** The author's name; for a unit's work the unit's name. */
  readonly authorName: string
  /** Number of members with the author; absent where no team sent it. */
  readonly teamSize?: number
  readonly unitId: string | null
  /** The kind of its first file; absent for a work that has only links. */
  readonly kind?: MediaKind
  readonly durationMs?: number
  readonly acceptedAt: number
  readonly cover?: CoverView
}

/** A file of a public work. */
export interface PublicMedia {
  /** Identifies a file among the work's files; stable while the work is public. */
  readonly key: string
  readonly slot: string
  readonly caption?: string
  readonly kind: MediaKind
  /**
   * Expires. For a photo it is the cover, never the original, and absent where there is none. Absent for a kind whose playback
   * the season switches off.
   */
  readonly url?: string
  /** Storage does not answer now: retry later. */
  readonly unreachable?: true
  readonly durationMs?: number
  /** Pixels as shown, rotation applied. */
  readonly width?: number
  readonly height?: number
  /** The picture shown before the first play. */
  readonly cover?: CoverView
}

export interface PublicWork extends GalleryCard {
  /** The season it was sent in to. */
  readonly seasonKey: string
  readonly synopsis: string
  readonly workplace: string
  /** The whole team, its author first. */
  readonly team: readonly TeamMember[]
  /** The season shows files of this kind only by their cover. */
  readonly shownElsewhere?: true
  readonly aiGenerated: boolean
  readonly media: readonly PublicMedia[]
}

/** Works that are public now, newest acceptance first: a page, or at most `atMost` items. */
export const listGallery = action<
  { subProject?: string; atMost?: number; cursor?: string },
  Page<GalleryCard>
>({
  name: 'gallery.list',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['publicWorks'],
})

/** One public work. The URLs of its files expire. */
export const readPublicWork = action<{ workId: string }, PublicWork>({
  name: 'gallery.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
  shows: ['publicWorks'],
})

export const galleryActions = {
  listGallery,
  readPublicWork,
}
