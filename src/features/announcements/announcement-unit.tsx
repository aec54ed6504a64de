import { useState } from 'react'
import { type Unit } from '#shared/domain/season/unit'
import { announcements } from '#shared/texts/announcements'
import { common } from '#shared/texts/common'
import { Card } from '../../components/card/card'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { ListRow } from '../../components/list-row/list-row'

const words = announcements.edit

export interface AnnouncementUnitProps {
  readonly units: readonly Unit[]
  readonly chosen: Unit
  /** Absent once it is published: the name stays. */
  readonly onChoose?: (unitId: string) => void
}

/** In whose name it is announced; a choice where there are several. */
export function AnnouncementUnit({ units, chosen, onChoose }: AnnouncementUnitProps) {
  const [open, setOpen] = useState(false)
  const choosable = onChoose !== undefined && units.length > 1
  return (
    <>
      <Card flush>
        <ListRow
          id="announcement-unit"
          title={chosen.displayName}
          second={words.unit}
          onClick={choosable ? () => setOpen(true) : undefined}
        />
      </Card>
      {choosable ? (
        <ChoiceSheet
          id="announcement-unit"
          open={open}
          title={words.chooseUnit}
          choices={units.map(({ id, displayName }) => ({ key: id, text: displayName }))}
          chosen={chosen.id}
          onChoose={onChoose}
          onClose={() => setOpen(false)}
          words={{ close: common.close, search: words.searchUnit, nothing: words.noUnit }}
        />
      ) : null}
    </>
  )
}
