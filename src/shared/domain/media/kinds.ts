import { type MediaSpec, type SingleMediaSpec } from '#shared/domain/season/media-spec'

/** Where a file can be taken from; `chat`: out of a WeChat conversation, `file`: a browser's own files. */
export type PickSource = 'album' | 'camera' | 'chat' | 'file'

/** What the machine looks at; each names a point of the review's checklist. */
export const MACHINE_POINTS = ['format', 'duration', 'size'] as const
export type MachinePoint = (typeof MACHINE_POINTS)[number]

/** What the phone can do with a refused file, so that another one comes of it; the words are the platform's and the texts' too. */
export type WayOut = 'compress' | 'cut' | 'smaller' | 'rewrap' | 'withoutPlace'

/** Everything the product knows of a kind of media, but for its checker, its words and its viewer's component. */
export interface MediaKindRow {
  /** The kind of the spec that asks for such files. */
  readonly spec: SingleMediaSpec['kind']
  /** Extensions an upload may have; the first stands in for any other. */
  readonly extensions: readonly [string, ...string[]]
  readonly picks: {
    /** How WeChat is asked for what the album and the camera give. */
    readonly album: { readonly mediaType: 'video' | 'image'; readonly sizeType: 'compressed' | 'original' }
    /** Album and camera serve only where the spec takes this format; absent where they always do. */
    readonly albumGives?: 'jpeg'
    /** Extensions shown in a conversation's files, those included that can be told to be wrong. */
    readonly extensions: readonly string[]
    /** For a browser's file input. */
    readonly accept: string
    readonly sources: readonly PickSource[]
  }
  readonly viewer: 'player' | 'pictures' | 'sound' | 'document'
  /** It lasts a time. */
  readonly plays: boolean
  /** Everyone may see it with its work; what nobody can look through for numbers and names is for author and officers. */
  readonly shownToAll: boolean
  /** The extension of its files that MP4's boxes hold: those may tell a place. */
  readonly boxed?: 'mp4' | 'm4a'
  /** What may help a refused one, the gentlest first. */
  readonly waysOut: readonly WayOut[]
  /** What came as a link in its place is looked at by a copy that an officer uploads. */
  readonly copied: boolean
  /** Files of a slot have an order that people choose, and a caption each. */
  readonly series: boolean
  readonly machinePoints: readonly MachinePoint[]
}

/** The one table of media kinds: a further kind is a further row. */
export const mediaKinds = {
  video: {
    spec: 'video',
    extensions: ['mp4'],
    picks: {
      album: { mediaType: 'video', sizeType: 'compressed' },
      extensions: ['mp4', 'mov', 'm4v'],
      accept: 'video/mp4,video/quicktime,video/*',
      sources: ['album', 'camera', 'chat'],
    },
    viewer: 'player',
    plays: true,
    shownToAll: true,
    boxed: 'mp4',
    waysOut: ['withoutPlace', 'rewrap', 'cut', 'compress'],
    copied: true,
    series: false,
    machinePoints: ['format', 'duration', 'size'],
  },
  photo: {
    spec: 'photos',
    extensions: ['jpg', 'jpeg', 'png', 'heic'],
    picks: {
      album: { mediaType: 'image', sizeType: 'original' },
      extensions: ['jpg', 'jpeg', 'png', 'heic', 'heif', 'webp', 'avif', 'gif', 'bmp', 'tif', 'tiff'],
      accept: 'image/jpeg,image/png,image/heic,image/heif,image/*',
      sources: ['album', 'camera', 'chat'],
    },
    viewer: 'pictures',
    plays: false,
    shownToAll: true,
    waysOut: ['smaller'],
    copied: false,
    series: true,
    machinePoints: ['format', 'size'],
  },
  audio: {
    spec: 'audio',
    extensions: ['mp3', 'm4a', 'wav'],
    picks: {
      album: { mediaType: 'video', sizeType: 'original' },
      extensions: ['mp3', 'm4a', 'wav', 'aac', 'flac', 'ogg', 'wma'],
      accept: 'audio/mpeg,audio/mp4,audio/x-m4a,audio/wav,.mp3,.m4a,.wav',
      sources: ['chat', 'file'],
    },
    viewer: 'sound',
    plays: true,
    shownToAll: true,
    boxed: 'm4a',
    waysOut: ['withoutPlace'],
    copied: false,
    series: false,
    machinePoints: ['format', 'duration', 'size'],
  },
  document: {
    spec: 'documents',
    extensions: ['pdf', 'jpg', 'jpeg'],
    picks: {
      album: { mediaType: 'image', sizeType: 'compressed' },
      albumGives: 'jpeg',
      extensions: ['pdf', 'jpg', 'jpeg', 'doc', 'docx', 'wps', 'ofd'],
      accept: 'application/pdf,.pdf,image/jpeg',
      sources: ['chat', 'file', 'album', 'camera'],
    },
    viewer: 'document',
    plays: false,
    shownToAll: false,
    waysOut: ['smaller'],
    copied: false,
    series: false,
    machinePoints: ['format', 'size'],
  },
} as const satisfies Record<string, MediaKindRow>

export type MediaKind = keyof typeof mediaKinds

export const MEDIA_KINDS = Object.keys(mediaKinds) as MediaKind[]

/** A kind that everyone may see. */
export type ShownKind = {
  [Kind in MediaKind]: (typeof mediaKinds)[Kind]['shownToAll'] extends true ? Kind : never
}[MediaKind]

export const isShownKind = (kind: MediaKind): kind is ShownKind => mediaKindRow(kind).shownToAll

/** The spec that asks for files of a kind. */
export type SpecOf<Kind extends MediaKind> = Extract<
  SingleMediaSpec,
  { readonly kind: (typeof mediaKinds)[Kind]['spec'] }
>

/** A spec whose files the app can take, check and show. */
export type ServedSpec = SpecOf<MediaKind>

export const isMediaKind = (name: string): name is MediaKind => MEDIA_KINDS.some((kind) => kind === name)

export const mediaKindRow = (kind: MediaKind): MediaKindRow => mediaKinds[kind]

/** The kind of media that a spec asks for; undefined for addresses, which are no files. */
export const kindOfSpec = ({ kind }: Pick<MediaSpec, 'kind'>): MediaKind | undefined =>
  MEDIA_KINDS.find((each) => mediaKinds[each].spec === kind)

/** A spec that files are given for. */
export const asksForFiles = (spec: MediaSpec): spec is ServedSpec => kindOfSpec(spec) !== undefined

/** Where a file for that spec can come from, the usual way first. */
export function sourcesOf(kind: MediaKind, spec: ServedSpec): readonly PickSource[] {
  const { sources, albumGives } = mediaKindRow(kind).picks
  const formats: readonly string[] = spec.formats.value
  const album = albumGives === undefined || formats.includes(albumGives)
  return sources.filter((source) => album || (source !== 'album' && source !== 'camera'))
}
