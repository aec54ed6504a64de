import { noticeLinks as words } from '#shared/texts/notice-links'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { Card } from '../card/card'
import { useYearHere } from '../clause-quote/archive-year'
import { openClause } from '../clause-quote/open-clause'
import { Icon } from '../icon/icon'
import { ListRow } from '../list-row/list-row'

/** The ways to the notice and to what the province's bodies hold together. */
export function NoticeLinks() {
  return (
    <Card flush>
      <ListRow
        id="to-notice"
        lead={<Icon name="file" />}
        title={words.notice}
        second={words.noticeSecond}
        onClick={() => openPage(routes.notice)}
      />
      <ListRow
        id="to-series"
        lead={<Icon name="flag" />}
        title={words.series}
        second={words.seriesSecond}
        onClick={() => openPage(routes.series)}
      />
    </Card>
  )
}

/** The way to the clause that something rests on. */
export function NoticeLink({ clauseId }: { clauseId: string }) {
  const year = useYearHere()
  return (
    <Card flush>
      <ListRow
        id="to-clause"
        lead={<Icon name="file" />}
        title={words.clause}
        onClick={() => openClause(clauseId, year)}
      />
    </Card>
  )
}
