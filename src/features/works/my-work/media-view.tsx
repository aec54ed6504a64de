import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { type MediaView, type WorkView } from '#shared/contract/works/views'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { MAIN_SLOT, type Slot, slotByKey, slotsOf, specFor } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { myWork as words } from '#shared/texts/my-work'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { FileUnreachable } from '../../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { MediaFacts, MediaWarnings } from '../../../views/media-facts/media-facts'
import { shownFile } from '../../../views/work-files/shown-file'
import { WorkFiles } from '../../../views/work-files/work-files'
import './my-work.scss'

interface FileLineProps {
  readonly file: MediaView
  /** Absent where its call asks for it no more. */
  readonly slot: Slot | undefined
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
        spec={slot && position === undefined ? specFor(slot, kind) : undefined}
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

/** The slots of a call, and behind them those of the work's files that it asks for no more. */
function slotKeys({ media }: Pick<WorkView, 'media'>, spec: MediaSpec): readonly string[] {
  return [...new Set([...slotsOf(spec), ...media.map(({ slot: key }) => ({ key }))].map(({ key }) => key))]
}

/** The files of a work slot by slot, to look at, with what was found in them. */
export function WorkMedia({ work, spec, onExpired }: WorkMediaProps) {
  const title = work.title || works.untitled
  return (
    <>
      {slotKeys(work, spec).map((key) => {
        const slot = slotByKey(spec, key)
        const files = work.media.filter((file) => file.slot === key)
        if (files.length === 0) return null
        return (
          <Fragment key={key}>
            <SectionTitle title={slot?.label ?? words.media} />
            <Card>
              <View className="my-work__files">
                <WorkFiles
                  id={`work-video-${work.id}-${key}`}
                  slot={key === MAIN_SLOT ? undefined : key}
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
