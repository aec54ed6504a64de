import { Text, View } from '@tarojs/components'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { formatMoment, formatWait } from '#shared/texts/format'
import { reviewTermWords } from '#shared/texts/review-term'
import { reviews } from '#shared/texts/reviews'
import { serverNow } from '../../api/server-clock'
import { StatusTag } from '../../components/status-tag/status-tag'
import { unitName } from '../../views/names/names'
import './review.scss'

export interface ReviewHeadProps {
  readonly review: ReviewView
  readonly season: Season
  readonly subProject: SubProject | undefined
}

/** Title, what it is, whose, since when. */
export function ReviewHead({ review, season, subProject }: ReviewHeadProps) {
  const { title, unitId, submittedAt, atUnitSince, status, reviewTerm } = review
  const unit = unitId === null ? reviews.queue.unitUncertain : unitName(season, unitId, undefined)
  const second = [
    subProject?.shortName ?? review.subProject,
    unit,
    submittedAt === undefined ? undefined : formatMoment(submittedAt),
  ]
  const waits = status === 'inReview' && atUnitSince !== undefined
  return (
    <View className="review__head">
      <View className="review__head-line">
        <Text className="review__title" id="review-title">
          {title}
        </Text>
        {waits ? (
          <StatusTag tone="quiet" text={reviews.queue.waited(formatWait(serverNow() - atUnitSince))} />
        ) : null}
      </View>
      <Text className="review__second">{second.filter(Boolean).join(' · ')}</Text>
      {reviewTerm ? (
        <View className="review__term" id="review-term">
          <StatusTag
            tone={reviewTerm.overdueDays === undefined ? 'info' : 'warn'}
            text={reviewTermWords.due(reviewTerm)}
          />
          <Text className="review__second">{reviewTermWords.rule(reviewTerm)}</Text>
        </View>
      ) : null}
    </View>
  )
}
