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

/** A work's files, a video under its drawn cover; the cover alone where playing is switched off. */
export function PublicMediaView({ work, subProjectName, look, onReload }: PublicMediaProps) {
  const { workId, media, title } = work
  const words = gallery.work
  const cover = <Cover shape="fill" look={look} label={subProjectName} title={title} />
  if (media.every(({ url }) => url === undefined)) return <View className="public-work__cover">{cover}</View>
  return (
    <WorkFiles
      id={`video-${workId}`}
      files={media}
      words={{
        video: words.video(title),
        play: words.play(title),
        videoFailed: words.videoFailed,
        picture: words.picture(title),
        pictureHint: words.pictureHint,
        pictureFailed: words.pictureFailed,
      }}
      poster={cover}
      onReload={onReload}
    />
  )
}
