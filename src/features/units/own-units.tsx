import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { ChipRow } from '../../components/chip-row/chip-row'
import { unitName } from '../../views/names/names'

export interface OwnUnitsProps {
  readonly roles: readonly RoleGrant[]
  readonly season: Season
  /** One unit's page. */
  readonly children: (unitId: string) => ReactNode
}

/** The units that a person's roles are over, one of them open; a choice only where there are several. */
export function OwnUnits({ roles, season, children }: OwnUnitsProps) {
  const own = [...new Set(roles.filter((grant) => holds([grant], 'staff')).map(({ unitId }) => unitId))]
  const [chosen, choose] = useState(own[0] ?? '')
  return (
    <>
      {own.length > 1 ? (
        <View>
          <ChipRow
            id="own-unit"
            chips={own.map((id) => ({ key: id, text: unitName(season, id, id) }))}
            chosen={chosen}
            onChoose={choose}
          />
        </View>
      ) : null}
      {children(chosen)}
    </>
  )
}
