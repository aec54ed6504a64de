import { isShownKind, type MediaKind } from '#shared/domain/media/kinds'

/** A work's picture in a list: the cover of its first file that has one and is public. */
export const coverOf = <Its>({
  media,
}: {
  readonly media: ReadonlyArray<{ readonly kind: MediaKind; readonly cover?: Its }>
}): Its | undefined => media.find(({ kind, cover }) => cover && isShownKind(kind))?.cover
