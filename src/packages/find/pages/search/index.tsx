import { useRouter } from '@tarojs/taro'
import { search as words } from '#shared/texts/search'
import { Page } from '../../../../components/page/page'
import { QueryGate } from '../../../../components/query-gate/query-gate'
import { SearchBox } from '../../../../components/search-box/search-box'
import { Skeleton } from '../../../../components/skeleton/skeleton'
import { useNotice } from '../../../../features/notice/use-notice'
import { SearchContent } from '../../../../features/search/search-content'
import { useSearching } from '../../../../features/search/use-searching'
import { useSeason } from '../../../../features/season/use-season'

/** `?query=` begins with a search; `?kind=`, `?subProject=` and `?unit=` narrow the works. */
export default function SearchPage() {
  const parameters = useRouter().params
  const searching = useSearching(parameters)
  const season = useSeason()
  const notice = useNotice()
  const asked =
    season.state === 'error'
      ? { ...season, reload: async () => void (await Promise.all([season.reload(), notice.reload()])) }
      : season
  return (
    <Page>
      <SearchBox
        id="search-field"
        words={words}
        query={searching.typed}
        onSearch={searching.type}
        onConfirm={searching.remember}
        focus={Object.keys(parameters).length === 0}
      />
      <QueryGate query={asked} skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}>
        {(data) => <SearchContent season={data} notice={notice} searching={searching} />}
      </QueryGate>
    </Page>
  )
}
