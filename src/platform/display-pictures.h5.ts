import { mediaKindRow, type MediaKindRow } from '#shared/domain/media/kinds'
import { type DisplayPictures } from './display-pictures.types'
import { DISPLAY_NAME, paintedDown, paintOn } from './paint-down'
import { type PickedFile } from './picked-file'

/** A browser that plays a film at all shows its first pictures within this time, ms. */
const LONGEST_WAIT_MS = 5000
/** Films often begin black: the picture is of this moment, or of the middle of a shorter one, seconds. */
const MOMENT_S = 1

interface Source {
  readonly picture: CanvasImageSource
  readonly width: number
  readonly height: number
}

const happens = (element: HTMLElement, event: string): Promise<void> =>
  new Promise((resolve, reject) => {
    element.addEventListener(event, () => resolve(), { once: true })
    element.addEventListener('error', () => reject(new Error('not shown')), { once: true })
    setTimeout(() => reject(new Error('too slow')), LONGEST_WAIT_MS)
  })

async function photo(path: string): Promise<Source> {
  const picture = new Image()
  const loaded = happens(picture, 'load')
  picture.src = path
  await loaded
  return { picture, width: picture.naturalWidth, height: picture.naturalHeight }
}

async function moment(path: string): Promise<Source> {
  const film = document.createElement('video')
  film.muted = true
  film.preload = 'auto'
  const loaded = happens(film, 'loadeddata')
  film.src = path
  await loaded
  const sought = happens(film, 'seeked')
  film.currentTime = Math.min(MOMENT_S, film.duration / 2)
  await sought
  return { picture: film, width: film.videoWidth, height: film.videoHeight }
}

/** What has no picture of its own has no row. */
const SOURCES: { readonly [Viewer in MediaKindRow['viewer']]?: (path: string) => Promise<Source> } = {
  pictures: photo,
  player: moment,
}

function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob
          ? void blob.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)))
          : reject(new Error('no blob')),
      'image/jpeg',
      quality,
    ),
  )
}

async function paintedFrom({ kind, path }: PickedFile): Promise<Uint8Array | undefined> {
  const source = SOURCES[mediaKindRow(kind).viewer]
  if (!source) return undefined
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const { picture, width, height } = await source(path)
  return paintedDown(width, height, (painting) => {
    paintOn(canvas, context, picture, painting)
    return encoded(canvas, painting.quality)
  })
}

export const displayPictures: DisplayPictures = {
  async make(file) {
    try {
      const bytes = await paintedFrom(file)
      if (!bytes) return undefined
      const blob = new Blob([bytes as BlobPart], { type: 'image/jpeg' })
      return { name: DISPLAY_NAME, sizeBytes: blob.size, path: URL.createObjectURL(blob), blob }
    } catch {
      // A coding that this browser does not show: there is no picture then.
      return undefined
    }
  },
}
