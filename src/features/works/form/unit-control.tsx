import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { pickableUnits } from '#shared/domain/season/units'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { common } from '#shared/texts/common'
import { workForm } from '#shared/texts/work-form'
import { ChoiceSheet } from '../../../components/choice-sheet/choice-sheet'
import { type Choice } from '../../../components/choice-sheet/match-choices'
import { Icon } from '../../../components/icon/icon'
import { spoken } from '../../../platform/spoken'
import { unitName } from '../../../views/names/names'
import { useUnitSearch } from '../../../views/names/use-unit-search'
import { useSeasonNaming } from '../../../views/names/use-season-naming'
import './work-form.scss'

const words = workForm.unit
const UNCERTAIN: Choice = {
  key: UNCERTAIN_UNIT,
  text: words.uncertain,
  second: words.uncertainText,
  always: true,
}

const choicesOf = (season: Season): Choice[] =>
  pickableUnits(season).map(({ id, displayName, kind }) => ({
    key: id,
    text: displayName,
    ...(kind === 'outside' ? { second: words.outsideText } : {}),
    ...(kind === 'separate' ? { second: words.separateText } : {}),
  }))

export interface UnitControlProps {
  readonly season: Season
  readonly label: string
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
  /** “Not sure” is offered first. */
  readonly uncertain?: boolean
  readonly wrong?: boolean
  /** Element ids: `pick-<id>`, `<id>-search`, `<id>-<unit>`. */
  readonly id: string
}

/** One of the season's units, found by typing. */
export function UnitControl({
  season,
  label,
  unitId,
  onChoose,
  uncertain = false,
  wrong = false,
  id,
}: UnitControlProps) {
  const [open, setOpen] = useState(false)
  const search = useUnitSearch()
  const choices = useMemo(
    () => (uncertain ? [UNCERTAIN, ...choicesOf(season)] : choicesOf(season)),
    [season, uncertain],
  )
  const named = useSeasonNaming(season, [unitId === UNCERTAIN_UNIT ? null : unitId])
  const name = unitId === UNCERTAIN_UNIT ? words.uncertain : unitName(named, unitId, undefined)
  return (
    <>
      <View
        className={wrong ? 'work-form__pick work-form__pick--wrong' : 'work-form__pick'}
        hoverClass="work-form__pick--pressed"
        id={`pick-${id}`}
        onClick={() => setOpen(true)}
        {...spoken(`${label} ${name ?? words.choose}`, 'button')}
      >
        <Text className={name ? 'work-form__picked' : 'work-form__unpicked'}>{name ?? words.choose}</Text>
        <Icon name="chevron-down" size="small" />
      </View>
      <ChoiceSheet
        id={id}
        open={open}
        title={words.sheet}
        choices={choices}
        {...search}
        chosen={unitId ?? undefined}
        onChoose={onChoose}
        onClose={() => setOpen(false)}
        words={{ close: common.close, search: words.search, nothing: words.none }}
      />
    </>
  )
}
