import { action, type Page } from '#shared/contract/action'
import { type CoverView } from '#shared/contract/works/views'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type TeamMember } from '#shared/domain/work/submitter'

export interface GalleryCard {
  readonly workId: string
  readonly subProject: string
  readonly title: string
  /** Who made it; of a unit's work the unit's own name. */
  readonly authorName: string
  /** How many made it, the author with them; absent where no team sent it. */
  readonly teamSize?: number
  readonly unitId: string | null
  /** Of its first file; absent for a work that came as an address alone. */
  readonly kind?: MediaKind
  readonly durationMs?: number
  readonly acceptedAt: number
  readonly cover?: CoverView
}

/** A file of a public work. */
export interface PublicMedia {
  /** Tells a work's files apart, and stays the same while it is public. */
  readonly key: string
  readonly slot: string
  readonly caption?: string
  readonly kind: MediaKind
  /**
   * Expires. Of a photo it is the picture that stands for it, never the original, and absent where there is none. Absent for a
   * kind whose playback the season switches off.
   */
  readonly url?: string
  /** Storage does not answer now: ask again. */
  readonly unreachable?: true
  readonly durationMs?: number
  /** Pixels as shown, rotation applied. */
  readonly width?: number
  readonly height?: number
  /** What stands before the first play. */
  readonly cover?: CoverView
}

export interface PublicWork extends GalleryCard {
  /** The year it was sent in to. */
  readonly seasonKey: string
  readonly synopsis: string
  readonly workplace: string
  /** Everybody of a team, its author first. */
  readonly team: readonly TeamMember[]
  /** The season shows files of such a kind by their cover alone. */
  readonly shownElsewhere?: true
  readonly aiGenerated: boolean
  readonly media: readonly PublicMedia[]
}

/** Works that are public now, newest acceptance first: a page of them, or at most so many. */
export const listGallery = action<
  { subProject?: string; atMost?: number; cursor?: string },
  Page<GalleryCard>
>({
  name: 'gallery.list',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

/** One public work, with addresses of its files that expire. */
export const readPublicWork = action<{ workId: string }, PublicWork>({
  name: 'gallery.read',
  unit: 'api',
  access: 'anyone',
  effect: 'read',
})

export const galleryActions = {
  listGallery,
  readPublicWork,
}
