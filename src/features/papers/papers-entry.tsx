import { papers } from '#shared/texts/papers'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** The row that leads to an officer's lists and papers. */
export function PapersEntry() {
  return (
    <Card flush>
      <ListRow
        id="to-papers"
        title={papers.entry}
        second={papers.entrySecond}
        lead={<TintedIcon name="file" />}
        onClick={() => openPage(routes.papers)}
      />
    </Card>
  )
}
