import { type MediaKind } from '#shared/domain/media/kinds'
import { type MediaCode } from '#shared/domain/media/verdict'
import { withPlace } from './film-with-place'
import { box, bytesOf, zeros } from './mp4-boxes'
import { mp4 } from './mp4-writer'
import { PDF_TRUTH } from './pdf-samples'
import { gif, jpeg, png, webp } from './picture-writer'
import { mp3, wav } from './sound-writer'

/** A file that a slot of that kind must not take, and why it does not. */
export interface HostileFile {
  readonly what: string
  readonly bytes: Uint8Array
  readonly code: MediaCode
}

const hostile = (what: string, bytes: Uint8Array, code: MediaCode): HostileFile => ({ what, bytes, code })

const page = bytesOf('<!doctype html><script>alert(1)</script>')
const program = bytesOf(['MZ', zeros(400)])
const archive = bytesOf(['PK\x03\x04', zeros(400)])
const document = PDF_TRUTH['a table']?.().bytes ?? new Uint8Array(0)
const film = mp4({ tracks: [{}, { kind: 'audio' }] })
const protection = box('sinf', box('frma', 'avc1'))
const protectedFilm = mp4({ tracks: [{ tag: 'encv', inEntry: protection }] })
const song = mp4({ brand: 'M4A ', tracks: [{ kind: 'audio' }] })
const protectedSound = mp4({ brand: 'M4A ', tracks: [{ kind: 'audio', tag: 'enca', inEntry: protection }] })

const nothingOf = (code: MediaCode): readonly HostileFile[] => [
  hostile('nothing', zeros(0), 'EMPTY_FILE'),
  hostile('a web page', page, code),
  hostile('a program', program, code),
  hostile('an archive', archive, code),
]

/** What the document checker refuses, whatever formats a slot takes. */
const documents = Object.entries(PDF_TRUTH).flatMap(([what, make]) => {
  const { bytes, code } = make()
  return code === 'OK' || what === 'a picture' ? [] : [hostile(what, bytes, code as MediaCode)]
})

/** Small files of the project's own making that no slot of a kind may take. */
export const hostileFiles = (kind: MediaKind): readonly HostileFile[] => HOSTILE[kind]

const HOSTILE: Readonly<Record<MediaKind, readonly HostileFile[]>> = {
  video: [
    ...nothingOf('NOT_MP4'),
    hostile('a document', document, 'NOT_MP4'),
    hostile('a picture', jpeg(), 'NOT_MP4'),
    hostile('a sound', mp3(60), 'NOT_MP4'),
    hostile('a film without pictures', mp4({ tracks: [{ kind: 'audio' }] }), 'NO_VIDEO'),
    hostile('a protected film', protectedFilm, 'ENCRYPTED'),
    hostile('a QuickTime film', mp4({ brand: 'qt  ', compatible: ['qt  '] }), 'QUICKTIME_MOV'),
    hostile('a cut film', film.subarray(0, -200), 'TRUNCATED'),
    hostile('a film that tells its place', withPlace(film), 'PLACE_INSIDE'),
    hostile('a film of an hour', mp4({ tracks: [{ durations: [[3600, 10_000]] }] }), 'TOO_LONG'),
  ],
  photo: [
    ...nothingOf('NOT_IMAGE'),
    hostile('a document', document, 'NOT_IMAGE'),
    hostile('a film', film, 'NOT_IMAGE'),
    hostile('a moving picture', gif(), 'NOT_ALLOWED_FORMAT'),
    hostile('a WebP', webp(), 'NOT_ALLOWED_FORMAT'),
    hostile('a picture that fills the memory', png({ width: 60_000, height: 60_000 }), 'TOO_MANY_PIXELS'),
    hostile('a cut picture', jpeg().subarray(0, -2), 'TRUNCATED'),
    hostile('a cut PNG', png().subarray(0, -20), 'TRUNCATED'),
  ],
  audio: [
    ...nothingOf('NOT_AUDIO'),
    hostile('a document', document, 'NOT_AUDIO'),
    hostile('a picture', jpeg(), 'NOT_AUDIO'),
    hostile('a film', film, 'NOT_AUDIO'),
    hostile('a protected sound', protectedSound, 'ENCRYPTED'),
    hostile('a cut WAV', wav(2).subarray(0, -4000), 'TRUNCATED'),
    hostile('a sound that tells its place', withPlace(song), 'PLACE_INSIDE'),
    hostile('a sound of seven minutes', mp3(17_000), 'TOO_LONG'),
  ],
  document: [...nothingOf('NOT_PDF'), hostile('a film', film, 'NOT_PDF'), ...documents],
}
