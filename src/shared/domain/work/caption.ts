import { uploadIdsOf, type WorkContent } from '#shared/domain/work/work'

/** The words under a file; undefined where the author wrote none. */
export function captionOf({ captions }: Pick<WorkContent, 'captions'>, uploadId: string): string | undefined {
  const caption = captions[uploadId]?.trim()
  return caption === '' ? undefined : caption
}

/** The captions of the named files. A caption of a removed file is stored, but not returned. */
export const captionsOf = ({ files, captions }: Pick<WorkContent, 'files' | 'captions'>) => {
  const named = new Set(uploadIdsOf({ files }))
  return Object.fromEntries(Object.entries(captions).filter(([id]) => named.has(id)))
}
