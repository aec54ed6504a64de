import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { startReviewCopy } from '#shared/contract/reviews/links'
import { type PickSource } from '#shared/domain/media/kinds'
import { reviewLinks } from '#shared/texts/review-links'
import { announcedName } from '#shared/domain/media/announced-name'
import { call } from '../../api/call'
import { Button } from '../../components/button/button'
import { StatusTag } from '../../components/status-tag/status-tag'
import { toastSuccess } from '../../platform/feedback'
import { MediaFacts } from '../../views/media-facts/media-facts'
import { isOnItsWay } from '../../views/send-file/open-sending'
import { SendFile } from '../../views/send-file/send-file'
import { type ReviewLinkProps } from './review-link-props'

const words = reviewLinks.copy

/** It was loaded down from its link: nobody films it now. */
const FROM: readonly PickSource[] = ['album', 'chat', 'file']

const placeOf = ({ review, link }: Pick<ReviewLinkProps, 'review' | 'link'>): string =>
  `copy ${review.workId} ${link.slot} ${link.position}`

function SendCopy({ review, link, onDone }: ReviewLinkProps) {
  const { slot, position, copyAsked: asked } = link
  if (!asked) return null
  return (
    <SendFile
      id={`copy-${slot}-${position}`}
      place={placeOf({ review, link })}
      kind={asked.kind}
      spec={asked.spec}
      from={FROM}
      start={({ name, sizeBytes }) =>
        call(startReviewCopy, {
          ...{ workId: review.workId, expectedVersion: review.version, slot, position },
          ...{ fileName: announcedName(name), sizeBytes },
        })
      }
      done={() => {
        toastSuccess(words.done)
        void onDone()
      }}
    />
  )
}

function hintOf({ review, link }: ReviewLinkProps): string {
  if (!review.mayDecide) return words.none
  return link.copyAsked ? words.hint : words.notAsked
}

/** The copy of a film that came as a link: its facts, or the ways to upload it. The film itself plays on top of the page. */
export function CopyPart(props: ReviewLinkProps) {
  const { link, review } = props
  const { copy, slot, position } = link
  const [replacing, setReplacing] = useState(() => isOnItsWay(placeOf(props)))
  const id = `copy-${slot}-${position}`
  return (
    <View className="review-links__part">
      <View className="review-links__head">
        <Text className="review-links__title">{words.title}</Text>
        <View id={`${id}-standing`}>
          <StatusTag tone={copy ? 'ok' : 'warn'} text={copy ? words.there : words.missing} />
        </View>
      </View>
      {copy ? (
        <MediaFacts
          tile="none"
          spec={undefined}
          file={{ kind: copy.kind, name: copy.fileName, sizeBytes: copy.sizeBytes }}
          check={copy.check}
        />
      ) : (
        <Text className="review-links__text">{hintOf(props)}</Text>
      )}
      {review.mayDecide && (!copy || replacing) ? <SendCopy key={copy?.uploadId} {...props} /> : null}
      {review.mayDecide && copy && !replacing ? (
        <View className="review-links__buttons">
          <Button id={`${id}-replace`} kind="quiet" text={words.replace} onClick={() => setReplacing(true)} />
        </View>
      ) : null}
    </View>
  )
}
