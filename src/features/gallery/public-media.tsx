import { View } from '@tarojs/components'
import { type PublicWork } from '#shared/contract/gallery/gallery'
import { gallery } from '#shared/texts/gallery'
import { Cover } from '../../components/cover/cover'
import { Pictures } from '../../components/pictures/pictures'
import { VideoPlayer } from '../../components/video-player/video-player'
import './public-work.scss'

export interface PublicMediaProps {
  readonly work: PublicWork
  readonly subProjectName: string
  /** Fetches addresses anew. */
  readonly onReload: () => void
}

/** A work's video under its drawn cover, its pictures, or the cover alone where playing is switched off. */
export function PublicMediaView({ work, subProjectName, onReload }: PublicMediaProps) {
  const { workId, media, title, subProject } = work
  const cover = <Cover shape="fill" subProject={subProject} label={subProjectName} title={title} />
  const pictures = media.flatMap(({ kind, url, width, height }, index) =>
    kind === 'photo' && url !== undefined
      ? [{ key: `${workId}-${index}`, url, ...(width && height ? { width, height } : {}) }]
      : [],
  )
  const video = media.find(({ kind, url }) => kind === 'video' && url !== undefined)
  if (video?.url !== undefined)
    return (
      <VideoPlayer
        id={`video-${workId}`}
        url={video.url}
        label={gallery.work.video(title)}
        poster={cover}
        playLabel={gallery.work.play(title)}
        failure={{ text: gallery.work.videoFailed, onRetry: onReload }}
        portrait={(video.height ?? 0) > (video.width ?? 0)}
      />
    )
  if (pictures.length > 0)
    return (
      <Pictures
        pictures={pictures}
        label={gallery.work.picture(title)}
        hint={gallery.work.pictureHint}
        failure={{ text: gallery.work.pictureFailed, onRetry: onReload }}
      />
    )
  return <View className="public-work__cover">{cover}</View>
}
