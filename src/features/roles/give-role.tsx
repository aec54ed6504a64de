import { useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { common } from '#shared/texts/common'
import { roles } from '#shared/texts/roles'
import { Button } from '../../components/button/button'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { Sheet } from '../../components/sheet/sheet'
import { type CreatedInvitation } from './invitation-created'
import { RoleChoice } from './role-choice'
import { officerUnits } from './role-words'
import { useGiveRole } from './use-give-role'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import { useUnitSearch } from '../../views/names/use-unit-search'
import { WayChoice } from './way-choice'

const words = roles.give

export interface GiveRoleProps {
  readonly open: boolean
  readonly season: Season
  readonly onClose: () => void
  readonly onInvited: (invitation: CreatedInvitation) => void
}

/** Which role, over which unit, by an invitation or to a known person. */
export function GiveRole({ open, season, onClose, onInvited }: GiveRoleProps) {
  const giving = useGiveRole(season, onInvited, onClose)
  const [picking, setPicking] = useState(false)
  const search = useUnitSearch()
  const named = useSeasonNaming(season, [giving.choice.unit])
  const { unit, way } = giving.choice
  return (
    <>
      <Sheet
        open={open && !picking}
        title={words.title}
        closeLabel={common.close}
        onClose={onClose}
        bottom={
          <>
            <FailureNotice id="give-error" error={giving.error} />
            <Button
              id="give-role"
              text={way === 'invitation' ? words.create : words.grant}
              busy={giving.busy}
              onClick={() => void giving.give()}
            />
          </>
        }
      >
        <RoleChoice giving={giving} season={named} onPickUnit={() => setPicking(true)} />
        <WayChoice {...giving} />
      </Sheet>
      <ChoiceSheet
        id="unit"
        {...search}
        open={open && picking}
        title={words.chooseUnit}
        choices={officerUnits(season)}
        chosen={unit}
        onChoose={(chosen) => giving.change({ unit: chosen })}
        onClose={() => setPicking(false)}
        words={{ close: common.close, search: words.searchUnit, nothing: words.noUnit }}
      />
    </>
  )
}
