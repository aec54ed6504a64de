import { setUnitState, type UnitView } from '#shared/contract/units/units'
import { unitWords as words } from '#shared/texts/units'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { confirm, toastSuccess } from '../../platform/feedback'

export interface UnitStateProps {
  readonly unit: UnitView
  /** Somebody changed the unit meanwhile. */
  readonly onStale: () => void
}

/** Closes a unit, or opens it again, after a question. */
export function UnitState({ unit, onStale }: UnitStateProps) {
  const { run, busy, error } = useWrite(setUnitState)
  const { unitId, version: expectedVersion } = unit
  const closes = unit.state === 'open'
  const change = async () => {
    if (!(await confirm(closes ? words.closing(unit) : words.reopening(unit)))) return
    const state = closes ? 'closed' : 'open'
    const reply = await run({ unitId, expectedVersion, state })
    if (reply?.ok) toastSuccess(words.stateSet[state])
    if (reply?.ok === false && reply.error.code === 'UNIT_CHANGED') onStale()
  }
  return (
    <>
      <FailureNotice id="unit-state-error" error={error} />
      <Button
        id="set-unit-state"
        kind={closes ? 'danger' : 'plain'}
        text={closes ? words.close : words.reopen}
        busy={busy}
        onClick={() => void change()}
      />
    </>
  )
}
