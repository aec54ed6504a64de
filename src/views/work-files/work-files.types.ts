import { type ReactNode } from 'react'
import { type MediaKind } from '#shared/domain/media/kinds'

/** A file as a viewer takes it. */
export interface ShownFile {
  readonly key: string
  readonly kind: MediaKind
  /** Absent for a file that cannot be shown now. */
  readonly url?: string
  /** Of the picture that stands for it. */
  readonly cover?: string
  readonly caption?: string
  /** Pixels as shown. */
  readonly width?: number
  readonly height?: number
  readonly durationMs?: number
  /** Of a document. */
  readonly pages?: number
}

/** Words of the page for what it shows. */
export interface FilesWords {
  /** What a screen reader says of a video, and of its large play mark. */
  readonly video: string
  readonly play: string
  readonly videoFailed: string
  readonly picture: string
  readonly pictureHint: string
  readonly pictureFailed: string
}

export interface WorkFilesProps {
  /** The first player's element id; unique among open pages. */
  readonly id: string
  readonly files: readonly ShownFile[]
  readonly words: FilesWords
  /** Fetches addresses anew. */
  readonly onReload: () => void
  /** Sets the pictures of one slot apart from another's, where a page shows several. */
  readonly slot?: string
  /** Stands before the first play of a video. */
  readonly poster?: (file: ShownFile) => ReactNode
  readonly onPlay?: (playerId: string) => void
  /** Stands below a player. */
  readonly below?: (playerId: string) => ReactNode
}
