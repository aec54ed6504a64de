import { papers } from '#shared/texts/papers'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** The row under a work that leads to where its 推荐表 is asked for. */
export function RecommendationEntry({ workId }: { workId: string }) {
  return (
    <Card flush>
      <ListRow
        id="to-recommendation"
        title={papers.recommendation.title}
        second={papers.recommendation.about}
        lead={<TintedIcon name="file" />}
        onClick={() => openPage(routes.papers, { workId })}
      />
    </Card>
  )
}
