import { type Sourced, type UpperLimit } from '#shared/domain/season/sourced'

export const PHOTO_FORMATS = ['jpeg', 'png', 'heic'] as const
export type PhotoFormat = (typeof PHOTO_FORMATS)[number]

export const AUDIO_FORMATS = ['mp3', 'm4a', 'wav'] as const
export type AudioFormat = (typeof AUDIO_FORMATS)[number]

export const DOCUMENT_FORMATS = ['pdf', 'jpeg'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** One video. Durations in ms, sizes in bytes. */
export interface VideoSpec {
  readonly kind: 'video'
  readonly formats: Sourced<readonly 'mp4'[]>
  readonly maxDurationMs: UpperLimit
  readonly maxSizeBytes: UpperLimit
  /** A warning from this size on, never a refusal (the organiser may count 50MB decimally). */
  readonly warnSizeBytes?: Sourced<number>
  /** From this size on a link is offered first, where links are an option. */
  readonly linkFirstFromBytes?: Sourced<number>
  /** A warning below this many pixels on the short side. */
  readonly minShortSideWarn?: Sourced<number>
}

/** Pictures. Sizes in bytes for each file. */
export interface PhotosSpec {
  readonly kind: 'photos'
  readonly formats: Sourced<readonly PhotoFormat[]>
  readonly min: Sourced<number>
  readonly max: Sourced<number>
  /** More than one picture is a series, which needs at least this many. */
  readonly seriesMin?: Sourced<number>
  readonly maxSizeBytes: UpperLimit
  /** Width × height of one picture. */
  readonly maxPixels: UpperLimit
  /** A warning below this many pixels on the long side. */
  readonly warnLongSide?: Sourced<number>
}

/** One sound file. Durations in ms, sizes in bytes. */
export interface AudioSpec {
  readonly kind: 'audio'
  readonly formats: Sourced<readonly AudioFormat[]>
  readonly maxDurationMs: UpperLimit
  readonly maxSizeBytes: UpperLimit
}

/** https addresses. `extractionCode` asks for a net-disk code beside each. */
export interface LinksSpec {
  readonly kind: 'links'
  readonly min: Sourced<number>
  readonly max: Sourced<number>
  readonly extractionCode: boolean
  /** Accepted hosts, each with its subdomains. */
  readonly hosts: Sourced<readonly string[]>
}

/** Documents. Sizes in bytes for each file. */
export interface DocumentsSpec {
  readonly kind: 'documents'
  readonly formats: Sourced<readonly DocumentFormat[]>
  readonly min: Sourced<number>
  readonly max: Sourced<number>
  readonly maxSizeBytes: UpperLimit
}

export type SingleMediaSpec = VideoSpec | PhotosSpec | AudioSpec | LinksSpec | DocumentsSpec

/** The author gives one of the options. */
export interface OneOfMediaSpec {
  readonly kind: 'oneOf'
  readonly options: readonly SingleMediaSpec[]
}

/** Several materials side by side; `key` names the slot of each. */
export interface TogetherMediaSpec {
  readonly kind: 'together'
  readonly parts: readonly MediaPart[]
}

export interface MediaPart {
  readonly key: string
  readonly label: string
  readonly required: boolean
  readonly media: SingleMediaSpec | OneOfMediaSpec
}

export type MediaSpec = SingleMediaSpec | OneOfMediaSpec | TogetherMediaSpec
