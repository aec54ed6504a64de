import { useState } from 'react'
import { common } from '#shared/texts/common'
import { shareDesk as words } from '#shared/texts/share-desk'
import { Card } from '../../../components/card/card'
import { ChoiceSheet } from '../../../components/choice-sheet/choice-sheet'
import { ListRow } from '../../../components/list-row/list-row'
import { type Shareable } from './shareable'

export interface ChooseSeriesProps {
  readonly shareables: readonly Shareable[]
  readonly chosen: Shareable
  readonly onChoose: (id: string) => void
}

/** One of the series' parts and items and the province's activities, found by its name. */
export function ChooseSeries({ shareables, chosen, onChoose }: ChooseSeriesProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Card flush>
        <ListRow
          id="change-series"
          title={chosen.card.title}
          second={words.change}
          onClick={() => setOpen(true)}
        />
      </Card>
      <ChoiceSheet
        id="series"
        open={open}
        title={words.seriesTitle}
        choices={shareables.map(({ card }) => ({ key: card.leadsTo.id, text: card.title }))}
        chosen={chosen.card.leadsTo.id}
        onChoose={onChoose}
        onClose={() => setOpen(false)}
        words={{ close: common.close, search: words.searchSeries, nothing: words.noSeries }}
      />
    </>
  )
}
