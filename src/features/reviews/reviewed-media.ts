import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type MediaView } from '#shared/contract/works/views'

/** All that an officer looks at: a work's files, and the copies in place of its links. */
export const reviewedMedia = ({
  media,
  links,
}: Pick<ReviewView, 'media' | 'links'>): readonly MediaView[] => [
  ...media,
  ...links.flatMap(({ copy }) => copy ?? []),
]
