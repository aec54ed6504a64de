import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { type MediaView, type WorkView } from '#shared/contract/works/views'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { MAIN_SLOT, type Slot, slotsOf, specFor } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { FileUnreachable } from '../../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { MediaFacts, MediaWarnings } from '../../../views/media-facts/media-facts'
import { shownFile } from '../../../views/work-files/shown-file'
import { WorkFiles } from '../../../views/work-files/work-files'
import './my-work.scss'

const words = works.page

interface FileLineProps {
  readonly file: MediaView
  readonly slot: Slot
  /** Its place in a series; absent for a file alone. */
  readonly position: number | undefined
}

function FileLine({ file, slot, position }: FileLineProps) {
  const { kind, fileName, sizeBytes, check } = file
  const name =
    position === undefined ? fileName : fileSlot.named(position, fileSlot.kinds[kind].unit, fileName)
  return (
    <View className="my-work__facts">
      <MediaFacts
        tile="none"
        spec={position === undefined ? specFor(slot, kind) : undefined}
        file={{ kind, name, sizeBytes }}
        check={check}
      />
      <MediaWarnings check={check} />
    </View>
  )
}

export interface WorkMediaProps {
  readonly work: WorkView
  readonly spec: MediaSpec
  readonly onExpired: () => void
}

/** The files of a work slot by slot, to look at, with what was found in them. */
export function WorkMedia({ work, spec, onExpired }: WorkMediaProps) {
  const title = work.title || works.untitled
  return (
    <>
      {slotsOf(spec).map((slot) => {
        const files = work.media.filter((file) => file.slot === slot.key)
        if (files.length === 0) return null
        return (
          <Fragment key={slot.key}>
            <SectionTitle title={slot.label ?? words.media} />
            <Card>
              <View className="my-work__files">
                <WorkFiles
                  id={`work-video-${work.id}-${slot.key}`}
                  slot={slot.key === MAIN_SLOT ? undefined : slot.key}
                  files={files.map(shownFile)}
                  words={{
                    video: words.video(title),
                    play: words.play,
                    videoFailed: words.videoFailed,
                    picture: words.picture(title),
                    pictureHint: words.pictureHint,
                    pictureFailed: words.pictureFailed,
                  }}
                  onReload={onExpired}
                />
              </View>
              {files.some(({ unreachable }) => unreachable) ? <FileUnreachable onRetry={onExpired} /> : null}
              {files.some(({ url, unreachable }) => url === undefined && !unreachable) ? (
                <NoticeBox tone="warn" title={words.noFile()} />
              ) : null}
              {files.map((file, at) => (
                <FileLine
                  key={file.uploadId}
                  file={file}
                  slot={slot}
                  position={files.length > 1 ? at + 1 : undefined}
                />
              ))}
            </Card>
          </Fragment>
        )
      })}
    </>
  )
}
