import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { pickableUnits, unitById } from '#shared/domain/season/units'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { common } from '#shared/texts/common'
import { workForm } from '#shared/texts/work-form'
import { ChoiceSheet } from '../../../components/choice-sheet/choice-sheet'
import { type Choice } from '../../../components/choice-sheet/match-choices'
import { FormField } from '../../../components/form-field/form-field'
import { Icon } from '../../../components/icon/icon'
import { spoken } from '../../../platform/spoken'
import './work-form.scss'

const words = workForm.unit
const UNCERTAIN: Choice = { key: UNCERTAIN_UNIT, text: words.uncertain, second: words.uncertainText }

const choicesOf = (season: Season): Choice[] =>
  pickableUnits(season).map(({ id, displayName, kind }) => ({
    key: id,
    text: displayName,
    ...(kind === 'outside' ? { second: words.outsideText } : {}),
    ...(kind === 'separate' ? { second: words.separateText } : {}),
  }))

export interface UnitFieldProps {
  readonly season: Season
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
  readonly error?: string
}

/** The author's unit, found by typing; “not sure” is an answer too. */
export function UnitField({ season, unitId, onChoose, error }: UnitFieldProps) {
  const [open, setOpen] = useState(false)
  const choices = useMemo(() => [UNCERTAIN, ...choicesOf(season)], [season])
  const uncertain = unitId === UNCERTAIN_UNIT
  const name = uncertain
    ? words.uncertain
    : unitId === null
      ? undefined
      : unitById(season, unitId)?.displayName
  return (
    <>
      <FormField
        label={workForm.labelOf('unitId')}
        anchor="field-unitId"
        {...(uncertain ? { help: words.uncertainText } : {})}
        {...(error === undefined ? {} : { error })}
      >
        <View
          className={error ? 'work-form__pick work-form__pick--wrong' : 'work-form__pick'}
          hoverClass="work-form__pick--pressed"
          id="pick-unit"
          onClick={() => setOpen(true)}
          {...spoken(`${workForm.labelOf('unitId')} ${name ?? words.choose}`, 'button')}
        >
          <Text className={name ? 'work-form__picked' : 'work-form__unpicked'}>{name ?? words.choose}</Text>
          <Icon name="chevron-down" size="small" />
        </View>
      </FormField>
      <ChoiceSheet
        id="unit"
        open={open}
        title={words.sheet}
        choices={choices}
        {...(unitId === null ? {} : { chosen: unitId })}
        onChoose={onChoose}
        onClose={() => setOpen(false)}
        words={{ close: common.close, search: words.search, nothing: words.none }}
      />
    </>
  )
}
