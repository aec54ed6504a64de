import { type WorkContent } from '#shared/domain/work/work'

/** The words under a file; undefined where the author wrote none. */
export function captionOf({ captions }: Pick<WorkContent, 'captions'>, uploadId: string): string | undefined {
  const caption = captions[uploadId]?.trim()
  return caption === '' ? undefined : caption
}
