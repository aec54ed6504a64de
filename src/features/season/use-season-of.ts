import { DAY_MS } from '#shared/domain/days'
import { type Action } from '#shared/contract/action'
import { type NoticeView, readNotice, readProgramme, readSeason } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { type Notice, type Programme } from '#shared/domain/season/season-file'
import { type CachedQuery } from '../../api/cached-query'
import { useQuery } from '../../api/use-query'
import { useSeason } from './use-season'

type Known = { knownHash?: string; key?: string }

/** What was is what it was: asked once. */
const STALE_AFTER_MS = DAY_MS

/** The kept part of the current season while no other year is wanted; otherwise that year's, read from its archive. */
function useOfYear<View, Body>(
  kept: CachedQuery<Body>,
  action: Action<Known, View>,
  bodyOf: (view: View) => Body | undefined,
  year: string | undefined,
): CachedQuery<Body> {
  const past = useQuery(
    action,
    { key: year ?? '' },
    { enabled: year !== undefined, staleAfterMs: STALE_AFTER_MS },
  )
  if (year === undefined) return kept
  if (past.state !== 'content') return past
  const data = bodyOf(past.data)
  return data === undefined ? { ...past, state: 'loading' } : { ...past, data }
}

/** The year to read from the archive: none while it is not known whether it is the current one. */
export function useArchivedYear(year: string | undefined): string | undefined {
  const current = useSeason()
  return year === undefined || current.state !== 'content' || current.data.key === year ? undefined : year
}

/** The season of that year; the current one where no year is named. */
export const useSeasonOf = (year: string | undefined): CachedQuery<Season> =>
  useOfYear(useSeason(), readSeason, ({ season }) => season, useArchivedYear(year))

/** That year's notice, beside the phone's copy of the current one. */
export const useNoticeOf = (kept: CachedQuery<Notice>, year: string | undefined): CachedQuery<Notice> =>
  useOfYear<NoticeView, Notice>(kept, readNotice, ({ notice }) => notice, useArchivedYear(year))

/** That year's series and activities, beside the phone's copy of the current ones. */
export const useProgrammeOf = (
  kept: CachedQuery<Programme>,
  year: string | undefined,
): CachedQuery<Programme> =>
  useOfYear(kept, readProgramme, ({ programme }) => programme, useArchivedYear(year))
