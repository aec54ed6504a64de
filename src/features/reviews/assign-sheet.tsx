import { type Season } from '#shared/domain/season/season'
import { pickableUnits } from '#shared/domain/season/units'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { useUnitSearch } from '../../views/names/use-unit-search'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'

export interface AssignSheetProps {
  readonly open: boolean
  readonly season: Season
  readonly onAssign: (unitId: string, unitName: string) => void
  readonly onClose: () => void
}

/** The units that a work of an unsure author can be assigned to: the season's where somebody reviews, and any that is found. */
export function AssignSheet({ open, season, onAssign, onClose }: AssignSheetProps) {
  const search = useUnitSearch()
  const choices = pickableUnits(season)
    .filter(({ placeholder }) => !placeholder)
    .map(({ id, displayName }) => ({ key: id, text: displayName }))
  const nameOf = (unitId: string) =>
    [...choices, ...search.found].find(({ key }) => key === unitId)?.text ?? unitId
  return (
    <ChoiceSheet
      id="assign"
      {...search}
      open={open}
      title={reviews.more.assign}
      choices={choices}
      onChoose={(unitId) => onAssign(unitId, nameOf(unitId))}
      onClose={onClose}
      words={{ close: common.close, search: reviews.queue.searchUnit, nothing: reviews.queue.noUnit }}
    />
  )
}
