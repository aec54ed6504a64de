import { type UnitView } from '#shared/contract/units/units'
import { MAX_ALIAS_LENGTH, MAX_ALIASES, UNIT_NAME_LENGTH } from '#shared/domain/unit/unit-change'
import { common } from '#shared/texts/common'
import { unitWords } from '#shared/texts/units'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Sheet } from '../../components/sheet/sheet'
import { TextInput } from '../../components/text-input/text-input'
import { type UnitFormPurpose, useUnitForm } from './use-unit-form'

const words = unitWords.form

export interface UnitFormProps {
  /** The unit to rename, or the one that another is added below. */
  readonly unit: UnitView
  readonly purpose: UnitFormPurpose
  readonly open: boolean
  readonly onClose: () => void
  readonly onSaved: () => void
  /** Somebody changed the unit meanwhile. */
  readonly onStale: () => void
}

/** A unit's name and the everyday words for it. */
export function UnitForm({ unit, purpose, open, onClose, onSaved, onStale }: UnitFormProps) {
  const form = useUnitForm(unit, purpose, onSaved, onStale)
  return (
    <Sheet
      open={open}
      title={purpose === 'add' ? words.add(unit) : words.rename}
      closeLabel={common.close}
      onClose={onClose}
      bottom={
        <>
          <FailureNotice id="unit-form-error" error={form.error} />
          <Button id="save-unit" text={words.save} busy={form.busy} onClick={() => void form.save()} />
        </>
      }
    >
      <FormField label={words.name} help={words.nameHelp} error={form.nameFault}>
        <TextInput
          id="unit-name"
          label={words.name}
          placeholder={words.namePlaceholder}
          value={form.name}
          onChange={form.changeName}
          maxLength={UNIT_NAME_LENGTH.max}
          wrong={form.nameFault !== undefined}
        />
      </FormField>
      <FormField
        label={words.aliases}
        mark={words.optional}
        help={words.aliasesHelp}
        error={form.aliasesFault}
      >
        <TextInput
          id="unit-aliases"
          label={words.aliases}
          placeholder={words.aliasesPlaceholder}
          value={form.aliases}
          onChange={form.changeAliases}
          maxLength={MAX_ALIASES * (MAX_ALIAS_LENGTH + 1)}
          wrong={form.aliasesFault !== undefined}
        />
      </FormField>
    </Sheet>
  )
}
