import { View } from '@tarojs/components'
import { type ReviewLinkView } from '#shared/contract/reviews/links'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkLink } from '#shared/domain/work/links'
import { WorkLinks } from '../../views/work-links/work-links'
import { CopyPart } from './copy-part'
import { DeadLinkPart } from './dead-link-part'
import './review-links.scss'

export interface ReviewLinksProps {
  readonly review: ReviewView
  readonly subProject: SubProject
  readonly season: Season
  /** Something was done: the work is read anew. */
  readonly onDone: () => Promise<void>
}

/** A link of the work before an officer. */
export interface ReviewLinkProps extends ReviewLinksProps {
  readonly link: ReviewLinkView
}

const bySlot = (links: readonly ReviewLinkView[]): Record<string, readonly WorkLink[]> => {
  const slots = [...new Set(links.map(({ slot }) => slot))]
  return Object.fromEntries(slots.map((slot) => [slot, links.filter((link) => link.slot === slot)]))
}

/** The links of a work: whether they open, and the copies that are watched in their place. */
export function ReviewLinks(props: ReviewLinksProps) {
  const { review, subProject } = props
  const below = (slot: string, position: number) => {
    const link = review.links.find((each) => each.slot === slot && each.position === position)
    if (!link) return null
    return (
      <View className="review-links">
        <DeadLinkPart {...props} link={link} />
        {link.needsCopy ? <CopyPart {...props} link={link} /> : null}
      </View>
    )
  }
  return <WorkLinks links={bySlot(review.links)} spec={subProject.spec.media} below={below} />
}
