import { readNotice, readSeason } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { type Notice } from '#shared/domain/season/season-file'
import { useQuery } from '../../api/use-query'
import { combineQueries } from '../../components/query-gate/combine-queries'
import { type Gated } from '../../components/query-gate/query-gate'

/** The season as the cloud has it now, with every clause of its notice. */
export interface PresentSeason {
  readonly hash: string
  readonly season: Season & Pick<Notice, 'clauses'>
}

/** Reads both anew whenever the page shows: what is changed must be what is there. */
export function usePresentSeason(): Gated<PresentSeason> {
  const season = useQuery(readSeason, {}, { staleAfterMs: 0 })
  const notice = useQuery(readNotice, {}, { staleAfterMs: 0 })
  const present = combineQueries(season, notice)
  if (present.state !== 'content') return present
  const [seasonView, noticeView] = present.data
  const { reload } = present
  if (!seasonView.season || !noticeView.notice) return { state: 'loading', reload }
  const { clauses } = noticeView.notice
  return {
    state: 'content',
    reload,
    data: { hash: seasonView.hash, season: { ...seasonView.season, clauses } },
  }
}
