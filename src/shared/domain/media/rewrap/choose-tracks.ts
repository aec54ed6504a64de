import { findBox, type Box } from '../boxes'
import { isFilm, pictureEntry } from './picture-entry'
import { RewrapFault } from './rewrap-fault'
import { descriptions, sampleEntries } from './sample-descriptions'
import { soundEntry } from './sound-entry'
import { readSourceTracks, type SourceTrack } from './source-track'

/** A track of the MP4 to be. */
export interface KeptTrack extends SourceTrack {
  /** Its `stsd` as MP4 writes it. */
  readonly description: Uint8Array
}

/** The film's one picture and every AAC sound that is not another's alternative. The picture is judged first. */
export function chooseTracks(moov: readonly Box[]): readonly [KeptTrack, ...KeptTrack[]] {
  const tracks = readSourceTracks(moov)
  const picture = choosePicture(tracks, findBox(moov, 'mvex') !== undefined)
  return [picture, ...chooseSounds(tracks)]
}

function choosePicture(tracks: readonly SourceTrack[], announcesFragments: boolean): KeptTrack {
  const [picture, ...others] = picturesOf(tracks)
  if (!picture) throw new RewrapFault(announcesFragments ? 'TRUNCATED' : 'NO_VIDEO')
  if (others.length > 0) throw new RewrapFault('SEVERAL_PICTURES', { pictures: others.length + 1 })
  return { ...picture, description: descriptions(sampleEntries(picture).map(pictureEntry)) }
}

/** A disabled track beside the picture is no rival when it is no film: chapters have such stills. */
function picturesOf(tracks: readonly SourceTrack[]): readonly SourceTrack[] {
  const all = tracks.filter(({ kind }) => kind === 'vide')
  const films = all.filter((track) => track.enabled || sampleEntries(track).some(isFilm))
  return films.length > 0 ? films : all
}

/** Sound is never lost silently: another codec is refused unless a kept AAC sound stands in for it. */
function chooseSounds(tracks: readonly SourceTrack[]): KeptTrack[] {
  const sounds = tracks.filter(({ kind }) => kind === 'soun')
  const enabled = sounds.filter((sound) => sound.enabled)
  const kept: KeptTrack[] = []
  const foreign: { sound: SourceTrack; codec: string }[] = []
  for (const sound of enabled.length > 0 ? enabled : sounds.slice(0, 1)) {
    if (standsIn(kept, sound)) continue
    const converted = sampleEntries(sound).map(soundEntry)
    const [refused] = converted.flatMap((each) => ('foreignCodec' in each ? each.foreignCodec : []))
    if (refused !== undefined) foreign.push({ sound, codec: refused })
    else {
      const entries = converted.flatMap((each) => ('entry' in each ? each.entry : []))
      kept.push({ ...sound, description: descriptions(entries) })
    }
  }
  const lost = foreign.find(({ sound }) => !standsIn(kept, sound))
  if (lost) throw new RewrapFault('AUDIO_CODEC', { codec: lost.codec })
  return kept
}

const standsIn = (kept: readonly SourceTrack[], { alternateGroup }: SourceTrack) =>
  alternateGroup !== 0 && kept.some((sound) => sound.alternateGroup === alternateGroup)
