import { type Season } from '#shared/domain/season/season'
import { roles } from '#shared/texts/roles'
import { CheckRow } from '../../components/check-row/check-row'
import { FormField } from '../../components/form-field/form-field'
import { ListRow } from '../../components/list-row/list-row'
import { GIVEN_ROLES, needsUnit, unitWords } from './role-words'
import { type GivingRole } from './use-give-role'

const words = roles.give

export interface RoleChoiceProps {
  readonly giving: GivingRole
  readonly season: Season
  readonly onPickUnit: () => void
}

/** Which role, and over which unit where it needs one. */
export function RoleChoice({ giving, season, onPickUnit }: RoleChoiceProps) {
  const { role, unit } = giving.choice
  return (
    <>
      <FormField label={words.role}>
        {GIVEN_ROLES.map((each) => (
          <CheckRow
            key={each}
            id={`role-${each}`}
            single
            text={roles.name(each)}
            second={roles.meaning(each)}
            checked={each === role}
            onChange={() => giving.change({ role: each })}
          />
        ))}
      </FormField>
      {needsUnit(role) ? (
        <FormField label={words.unit} error={giving.unitFault}>
          <ListRow
            id="choose-unit"
            title={unit === undefined ? words.chooseUnit : unitWords(season, unit)}
            onClick={onPickUnit}
          />
        </FormField>
      ) : null}
    </>
  )
}
