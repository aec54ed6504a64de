import { View } from '@tarojs/components'
import { useState } from 'react'
import { type MediaView } from '#shared/contract/works/views'
import { reviews } from '#shared/texts/reviews'
import { FileUnreachable } from '../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { setPlaybackRate } from '../../platform/playback-rate'
import { shownFile } from '../../views/work-files/shown-file'
import { WorkFiles } from '../../views/work-files/work-files'
import { type PlaybackRate, PlaybackSpeed } from './playback-speed'
import './review.scss'

export interface ReviewMediaProps {
  readonly workId: string
  readonly title: string
  readonly media: readonly MediaView[]
  /** Fetches addresses anew. */
  readonly onReload: () => void
}

/** The files, videos with their speeds. One that is no longer the checked one is named, not shown. */
export function ReviewMedia({ workId, title, media, onReload }: ReviewMediaProps) {
  const [rate, setRate] = useState<PlaybackRate>(1)
  const words = reviews.media
  const unreachable = media.some((file) => file.unreachable)
  const missing = media.some((file) => file.url === undefined && !file.unreachable)
  const speed = (playerId: string) => (
    <PlaybackSpeed
      rate={rate}
      onChoose={(chosen) => {
        setRate(chosen)
        setPlaybackRate(playerId, chosen)
      }}
    />
  )
  return (
    <>
      <WorkFiles
        id={`review-video-${workId}`}
        files={media.map(shownFile)}
        words={{
          video: words.video(title),
          play: words.video(title),
          videoFailed: words.failed,
          picture: words.picture(title),
          pictureHint: words.pictureHint,
          pictureFailed: words.pictureFailed,
        }}
        onPlay={(playerId) => setPlaybackRate(playerId, rate)}
        below={speed}
        onReload={onReload}
      />
      {unreachable ? (
        <View className="review__margin">
          <FileUnreachable onRetry={onReload} />
        </View>
      ) : null}
      {missing ? (
        <View className="review__margin" id="media-missing">
          <NoticeBox tone="red" title={words.missing} text={words.missingSecond} />
        </View>
      ) : null}
    </>
  )
}
