import { type Season } from '#shared/domain/season/season'
import { pickableUnits } from '#shared/domain/season/units'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'

export interface AssignSheetProps {
  readonly open: boolean
  readonly season: Season
  readonly onAssign: (unitId: string) => void
  readonly onClose: () => void
}

/** The units that a work of an unsure author can be assigned to: those where somebody reviews. */
export function AssignSheet({ open, season, onAssign, onClose }: AssignSheetProps) {
  return (
    <ChoiceSheet
      id="assign"
      open={open}
      title={reviews.more.assign}
      choices={pickableUnits(season)
        .filter(({ placeholder }) => !placeholder)
        .map(({ id, displayName }) => ({ key: id, text: displayName }))}
      onChoose={onAssign}
      onClose={onClose}
      words={{ close: common.close, search: reviews.queue.searchUnit, nothing: reviews.queue.noUnit }}
    />
  )
}
