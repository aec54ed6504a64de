import { mediaKindRow, type MediaKindRow } from '#shared/domain/media/kinds'
import { type DisplayPictures } from './display-pictures.types'
import { DISPLAY_NAME, paintedDown } from './paint-down'
import { drawable, happens, openPicture } from './photo-canvas.h5'
import { type OpenPicture } from './photo-canvas.types'

/** Films often begin black, so the picture shows this moment, or the middle of a shorter film. In seconds. */
const MOMENT_S = 1

const openMoment: OpenPicture = async (path) => {
  const film = document.createElement('video')
  film.muted = true
  film.preload = 'auto'
  const loaded = happens(film, 'loadeddata')
  film.src = path
  await loaded
  const sought = happens(film, 'seeked')
  film.currentTime = Math.min(MOMENT_S, film.duration / 2)
  await sought
  return drawable(film, film.videoWidth, film.videoHeight)
}

/** Kinds without a row have no picture. */
const SOURCES: { readonly [Viewer in MediaKindRow['viewer']]?: OpenPicture } = {
  pictures: openPicture,
  player: openMoment,
}

export const displayPictures: DisplayPictures = {
  async make({ kind, path }) {
    const open = SOURCES[mediaKindRow(kind).viewer]
    if (!open) return undefined
    try {
      const bytes = await paintedDown(await open(path))
      if (!bytes) return undefined
      const blob = new Blob([bytes as BlobPart], { type: 'image/jpeg' })
      return { name: DISPLAY_NAME, sizeBytes: blob.size, path: URL.createObjectURL(blob), blob }
    } catch {
      // This browser cannot decode the file, so there is no picture.
      return undefined
    }
  },
}
