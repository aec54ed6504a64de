import { View } from '@tarojs/components'
import { type ReviewLinkView } from '#shared/contract/reviews/links'
import { type WorkLink } from '#shared/domain/work/links'
import { WorkLinks } from '../../views/work-links/work-links'
import { CopyPart } from './copy-part'
import { DeadLinkPart } from './dead-link-part'
import { type ReviewLinksProps } from './review-link-props'
import './review-links.scss'

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
