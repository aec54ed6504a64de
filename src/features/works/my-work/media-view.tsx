import { View } from '@tarojs/components'
import { type MediaView, type WorkView } from '#shared/contract/works/views'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { FileUnreachable } from '../../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { Pictures } from '../../../components/pictures/pictures'
import { SectionTitle } from '../../../components/section-title/section-title'
import { VideoPlayer } from '../../../components/video-player/video-player'
import { MediaFacts, MediaWarnings } from '../upload/media-facts'
import './my-work.scss'

const words = works.page

interface ShownProps {
  readonly file: MediaView
  readonly title: string
  readonly onExpired: () => void
}

function Shown({ file, title, onExpired }: ShownProps) {
  const { url, check, kind, uploadId } = file
  if (url === undefined) return null
  const { width = 0, height = 0, rotationCw = 0 } = check?.facts ?? {}
  const turned = rotationCw % 180 === 90
  if (kind === 'photo')
    return (
      <View className="my-work__photo">
        <Pictures
          pictures={[
            { key: uploadId, url, ...(turned ? { width: height, height: width } : { width, height }) },
          ]}
          label={words.picture(title)}
          hint={words.pictureHint}
          failure={{ text: words.pictureFailed, onRetry: onExpired }}
        />
      </View>
    )
  return (
    <VideoPlayer
      id={`work-video-${uploadId}`}
      url={url}
      label={words.video(title)}
      playLabel={words.play}
      portrait={turned ? width > height : height > width}
      failure={{ text: words.videoFailed, onRetry: onExpired }}
    />
  )
}

export interface WorkMediaProps {
  readonly work: WorkView
  readonly spec: MediaSpec
  readonly onExpired: () => void
}

/** The files of a work, to look at, with what was found in them. */
export function WorkMedia({ work, spec, onExpired }: WorkMediaProps) {
  if (work.media.length === 0) return null
  return (
    <>
      <SectionTitle title={words.media} />
      {work.media.map((file) => (
        <Card key={file.uploadId}>
          <Shown file={file} title={work.title || works.untitled} onExpired={onExpired} />
          {file.unreachable ? <FileUnreachable onRetry={onExpired} /> : null}
          {file.url === undefined && !file.unreachable ? (
            <NoticeBox tone="warn" title={words.noFile} />
          ) : null}
          <View className="my-work__facts">
            <MediaFacts
              withoutTile
              spec={spec}
              file={{ kind: file.kind, name: file.fileName, sizeBytes: file.sizeBytes }}
              {...(file.check ? { check: file.check } : {})}
            />
          </View>
          {file.check ? <MediaWarnings check={file.check} /> : null}
        </Card>
      ))}
    </>
  )
}
