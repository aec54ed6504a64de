import { View } from '@tarojs/components'
import { type PublicWork } from '#shared/contract/gallery/gallery'
import { type CallLook } from '#shared/domain/season/call-look'
import { gallery } from '#shared/texts/gallery'
import { Cover } from '../../components/cover/cover'
import { WorkFiles } from '../../views/work-files/work-files'
import './public-work.scss'

export interface PublicMediaProps {
  readonly work: PublicWork
  readonly subProjectName: string
  readonly look: CallLook | undefined
  /** Fetches addresses anew. */
  readonly onReload: () => void
}

/** A work's files, a video under its cover; the cover alone where playing is switched off, or a photo has no picture to show. */
export function PublicMediaView({ work, subProjectName, look, onReload }: PublicMediaProps) {
  const { workId, media, title } = work
  const words = gallery.work
  const cover = (picture: string | undefined) => (
    <Cover shape="fill" look={look} label={subProjectName} title={title} picture={picture} />
  )
  if (media.every(({ url }) => url === undefined))
    return <View className="public-work__cover">{cover(work.cover?.url)}</View>
  return (
    <WorkFiles
      id={`video-${workId}`}
      files={media.map(({ cover: own, ...file }) => ({ ...file, ...(own ? { cover: own.url } : {}) }))}
      words={{
        video: words.video(title),
        play: words.play(title),
        videoFailed: words.videoFailed,
        picture: words.picture(title),
        pictureHint: words.pictureHint,
        pictureFailed: words.pictureFailed,
      }}
      poster={(file) => cover(file.cover)}
      onReload={onReload}
    />
  )
}
