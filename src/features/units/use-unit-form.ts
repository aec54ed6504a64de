import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { addUnit, renameUnit, type UnitView } from '#shared/contract/units/units'
import {
  aliasesIn,
  MAX_ALIAS_LENGTH,
  MAX_ALIASES,
  saysSomething,
  UNIT_NAME_LENGTH,
} from '#shared/domain/unit/unit-change'
import { unitWords } from '#shared/texts/units'
import { useWrite } from '../../api/use-write'
import { toastSuccess } from '../../platform/feedback'

const words = unitWords.form

/** Adding a unit below the shown one, or renaming the shown one. */
export type UnitFormPurpose = 'add' | 'rename'

export interface UnitForm {
  readonly name: string
  readonly aliases: string
  readonly changeName: (name: string) => void
  readonly changeAliases: (aliases: string) => void
  readonly nameFault: string | undefined
  readonly aliasesFault: string | undefined
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly save: () => Promise<void>
}

const nameIsGood = (name: string): boolean =>
  saysSomething(name) && name.length >= UNIT_NAME_LENGTH.min && name.length <= UNIT_NAME_LENGTH.max
const aliasesAreGood = (aliases: readonly string[]): boolean =>
  aliases.length <= MAX_ALIASES && aliases.every(({ length }) => length <= MAX_ALIAS_LENGTH)

/** A unit's name and everyday words as they are typed. Faults show once it was tried; what was typed stays until it is saved. */
export function useUnitForm(
  unit: UnitView,
  purpose: UnitFormPurpose,
  onSaved: () => void,
  onStale: () => void,
): UnitForm {
  const begin = purpose === 'add' ? { displayName: '', aliases: [] } : unit
  const [name, changeName] = useState(begin.displayName)
  const [typed, changeAliases] = useState(begin.aliases.join('、'))
  const [asked, setAsked] = useState(false)
  const adding = useWrite(addUnit)
  const renaming = useWrite(renameUnit)
  const texts = { displayName: name.trim(), aliases: aliasesIn(typed) }
  const [named, aliased] = [nameIsGood(texts.displayName), aliasesAreGood(texts.aliases)]
  const { unitId, version: expectedVersion } = unit

  const save = async () => {
    setAsked(true)
    if (!named || !aliased) return
    const reply =
      purpose === 'add'
        ? await adding.run({ parentId: unitId, ...texts })
        : await renaming.run({ unitId, expectedVersion, ...texts })
    if (reply?.ok === false && reply.error.code === 'UNIT_CHANGED') onStale()
    if (!reply?.ok) return
    toastSuccess(purpose === 'add' ? words.added : words.saved)
    onSaved()
  }
  return {
    ...{ name, aliases: typed, changeName, changeAliases, save },
    nameFault: asked && !named ? words.nameMissing : undefined,
    aliasesFault: asked && !aliased ? words.aliasesWrong : undefined,
    busy: adding.busy || renaming.busy,
    error: adding.error ?? renaming.error,
  }
}
