import { type Season } from '#shared/domain/season/season'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { workForm } from '#shared/texts/work-form'
import { FormField } from '../../../components/form-field/form-field'
import { UnitControl } from './unit-control'

export interface UnitFieldProps {
  readonly season: Season
  readonly unitId: string | null
  readonly onChoose: (unitId: string) => void
  readonly error?: string
}

/** The author's unit; “not sure” is an answer too. */
export function UnitField({ season, unitId, onChoose, error }: UnitFieldProps) {
  const label = workForm.labelOf('unitId')
  return (
    <FormField
      label={label}
      anchor="field-unitId"
      help={unitId === UNCERTAIN_UNIT ? workForm.unit.uncertainText : undefined}
      error={error}
    >
      <UnitControl
        id="unit"
        season={season}
        label={label}
        unitId={unitId}
        onChoose={onChoose}
        uncertain
        wrong={error !== undefined}
      />
    </FormField>
  )
}
