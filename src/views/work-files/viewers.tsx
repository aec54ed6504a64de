import { type ComponentType, Fragment } from 'react'
import { type MediaKind } from '#shared/domain/media/kinds'
import { gallery } from '#shared/texts/gallery'
import { workFiles } from '#shared/texts/work-files'
import { DocumentOpener } from '../../components/document-opener/document-opener'
import { Pictures } from '../../components/pictures/pictures'
import { SoundPlayer } from '../../components/sound-player/sound-player'
import { VideoPlayer } from '../../components/video-player/video-player'
import { type ShownFile, type WorkFilesProps } from './work-files.types'

export interface ViewerProps extends Omit<WorkFilesProps, 'files'> {
  readonly files: readonly ShownFile[]
  /** Its place among the viewers of the work. */
  readonly run: number
}

/** Players' ids: the first has the page's own, later ones their file's key behind it. */
const playerId = (id: string, run: number, at: number, key: string) =>
  run === 0 && at === 0 ? id : `${id}-${key}`

function Players({ id, run, files, words, onReload, poster, onPlay, below }: ViewerProps) {
  return (
    <>
      {files.map((file, at) => {
        const { key, url = '', width = 0, height = 0, cover } = file
        const own = playerId(id, run, at, key)
        return (
          <Fragment key={key}>
            <VideoPlayer
              id={own}
              url={url}
              label={words.video}
              playLabel={words.play}
              portrait={height > width}
              failure={{ text: words.videoFailed, onRetry: onReload }}
              still={cover}
              poster={poster?.(file)}
              onPlay={onPlay ? () => onPlay(own) : undefined}
            />
            {below?.(own)}
          </Fragment>
        )
      })}
    </>
  )
}

function PicturesInOrder({ run, files, words, slot, onReload }: ViewerProps) {
  const prefix = [slot, run === 0 ? undefined : run].filter((part) => part !== undefined)
  return (
    <Pictures
      id={['picture', ...prefix].join('-')}
      pictures={files.map(({ key, url = '', width, height, caption }, at) => ({
        key,
        url,
        caption,
        ...(width && height ? { width, height } : {}),
        ...(files.length > 1 ? { label: gallery.work.pictureAt(at + 1, files.length, words.picture) } : {}),
      }))}
      label={words.picture}
      hint={words.pictureHint}
      failure={{ text: words.pictureFailed, onRetry: onReload }}
    />
  )
}

function Sounds({ id, run, files, onReload }: ViewerProps) {
  return (
    <>
      {files.map(({ key, url = '', durationMs, cover }, at) => (
        <SoundPlayer
          key={key}
          id={playerId(id, run, at, key)}
          url={url}
          label={workFiles.sound.label}
          durationMs={durationMs}
          still={cover}
          onReload={onReload}
        />
      ))}
    </>
  )
}

/** A document has pages; one that was photographed has a width. */
function Documents({ slot, run, files, onReload }: ViewerProps) {
  const prefix = ['document', slot, run].filter((part) => part !== undefined).join('-')
  return (
    <>
      {files.map(({ key, url = '', width, pages }, at) => (
        <DocumentOpener
          key={key}
          id={`${prefix}-${at}`}
          url={url}
          picture={width !== undefined}
          pages={pages}
          onReload={onReload}
        />
      ))}
    </>
  )
}

/** How each kind of media is looked at. */
export const viewers: Record<MediaKind, ComponentType<ViewerProps>> = {
  video: Players,
  photo: PicturesInOrder,
  audio: Sounds,
  document: Documents,
}
