import { View } from '@tarojs/components'
import { useState } from 'react'
import { type MediaView } from '#shared/contract/works/views'
import { type MediaFacts } from '#shared/domain/media/verdict'
import { reviews } from '#shared/texts/reviews'
import { FileUnreachable } from '../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Pictures } from '../../components/pictures/pictures'
import { VideoPlayer } from '../../components/video-player/video-player'
import { setPlaybackRate } from '../../platform/playback-rate'
import { type PlaybackRate, PlaybackSpeed } from './playback-speed'
import './review.scss'

export interface ReviewMediaProps {
  readonly workId: string
  readonly title: string
  readonly media: readonly MediaView[]
  /** Fetches addresses anew. */
  readonly onReload: () => void
}

/** Width and height as shown, the turn applied. */
function shownSize({ width, height, rotationCw }: Partial<MediaFacts> = {}) {
  if (!width || !height) return {}
  return rotationCw === 90 || rotationCw === 270 ? { width: height, height: width } : { width, height }
}

/** The video with its speeds, or the pictures. A file that is no longer the checked one is named, not shown. */
export function ReviewMedia({ workId, title, media, onReload }: ReviewMediaProps) {
  const [rate, setRate] = useState<PlaybackRate>(1)
  const words = reviews.media
  const videoId = `review-video-${workId}`
  const unreachable = media.some((file) => file.unreachable)
  const missing = media.some((file) => file.url === undefined && !file.unreachable)
  const video = media.find(({ kind, url }) => kind === 'video' && url !== undefined)
  const pictures = media.flatMap(({ kind, uploadId, url, check }) =>
    kind === 'photo' && url !== undefined ? [{ key: uploadId, url, ...shownSize(check?.facts) }] : [],
  )
  const size = shownSize(video?.check?.facts)
  return (
    <>
      {video?.url !== undefined ? (
        <View>
          <VideoPlayer
            id={videoId}
            url={video.url}
            label={words.video(title)}
            playLabel={words.video(title)}
            failure={{ text: words.failed, onRetry: onReload }}
            onPlay={() => setPlaybackRate(videoId, rate)}
            portrait={(size.height ?? 0) > (size.width ?? 0)}
          />
          <PlaybackSpeed
            rate={rate}
            onChoose={(chosen) => {
              setRate(chosen)
              setPlaybackRate(videoId, chosen)
            }}
          />
        </View>
      ) : null}
      {pictures.length > 0 ? (
        <Pictures
          pictures={pictures}
          label={words.picture(title)}
          hint={words.pictureHint}
          failure={{ text: words.pictureFailed, onRetry: onReload }}
        />
      ) : null}
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
