import { View } from '@tarojs/components'
import { useState } from 'react'
import { type UnitView } from '#shared/contract/units/units'
import { unitWords as words } from '#shared/texts/units'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { UnitForm } from './unit-form'
import { UnitHistory } from './unit-history'
import { UnitList } from './unit-list'
import { UnitState } from './unit-state'
import { type UnitFormPurpose } from './use-unit-form'
import './units.scss'

/** The unit itself, and the way to the one above it. */
function UnitHead({ unit }: { readonly unit: UnitView }) {
  const { above, displayName, state, ofSeason } = unit
  const facts = [words.facts(unit), ofSeason ? words.ofSeason : ''].filter(Boolean).join(' · ')
  return (
    <Card flush>
      <ListRow
        id="this-unit"
        title={displayName}
        second={facts}
        aside={state === 'closed' ? <StatusTag tone="info" text={words.closed} /> : undefined}
      />
      {above ? (
        <ListRow
          id="unit-above"
          title={above.displayName}
          second={words.above}
          onClick={() => openPage(routes.units, { unit: above.unitId })}
        />
      ) : null}
    </Card>
  )
}

export interface UnitContentProps {
  readonly unit: UnitView
  /** Reads the unit again. */
  readonly onStale: () => void
}

/** One unit of the tree: what stands below it, what may be done, what was done. */
export function UnitContent({ unit, onStale }: UnitContentProps) {
  const [purpose, setPurpose] = useState<UnitFormPurpose>('add')
  const [open, setOpen] = useState(false)
  const [openings, setOpenings] = useState(0)
  const begin = (what: UnitFormPurpose) => {
    setPurpose(what)
    setOpenings(openings + 1)
    setOpen(true)
  }
  const close = () => setOpen(false)
  return (
    <>
      <UnitHead unit={unit} />
      <SectionTitle title={words.below} />
      <UnitList unit={unit} />
      {unit.mayAdd || unit.mayChange ? (
        <View className="units__actions">
          {unit.mayAdd ? (
            <Button
              id="add-unit"
              text={unit.kind === 'root' ? words.addSeparate : words.add}
              onClick={() => begin('add')}
            />
          ) : null}
          {unit.mayChange && unit.state === 'open' ? (
            <Button id="rename-unit" kind="plain" text={words.rename} onClick={() => begin('rename')} />
          ) : null}
          {unit.mayChange ? <UnitState unit={unit} onStale={onStale} /> : null}
        </View>
      ) : null}
      <UnitHistory changes={unit.changes} />
      <UnitForm key={openings} {...{ unit, purpose, open, onStale }} onClose={close} onSaved={close} />
    </>
  )
}
