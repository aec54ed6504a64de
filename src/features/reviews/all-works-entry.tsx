import { reviews } from '#shared/texts/reviews'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** The row under a unit's queue that leads to what was decided, and to every other work. */
export function AllWorksEntry({ unitId }: { readonly unitId: string }) {
  return (
    <Card flush>
      <ListRow
        id="to-works"
        title={reviews.queue.allWorks}
        second={reviews.queue.allWorksSecond}
        lead={<TintedIcon name="list" />}
        onClick={() => openPage(routes.officeWorks, { unit: unitId })}
      />
    </Card>
  )
}
