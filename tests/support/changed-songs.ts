import { type rawSeason2020 } from '../unit/season/season-2020'

type Raw = ReturnType<typeof rawSeason2020>

/** The call for songs as its file holds it, free to be changed. */
interface RawSongs {
  readonly spec: { media: { parts: Array<{ media: { options?: object[] } }> }; fields: object[] }
}

export function songsOf({ subProjects }: Raw): RawSongs {
  const found: object | undefined = subProjects.find(({ key }) => key === 'song')
  if (!found) throw new Error('no call for songs')
  return found as RawSongs
}

/** The call is gone altogether, and with it what only it cites. */
export function withoutSongs({ subProjects, clauses }: Raw): void {
  const at = subProjects.findIndex(({ key }) => key === 'song')
  subProjects.splice(at, 1)
  clauses.splice(
    clauses.findIndex(({ id }) => id === 'annex2.7'),
    1,
  )
}

/** Songs are asked for without their scores from then on. */
export function withoutScores(season: Raw): void {
  songsOf(season).spec.media.parts.splice(1)
}

/** Songs are asked for as sounds alone, no films, from then on. */
export function withoutFilms(season: Raw): void {
  const [recording] = songsOf(season).spec.media.parts
  const [sound] = recording?.media.options ?? []
  if (recording && sound) recording.media = sound
}
