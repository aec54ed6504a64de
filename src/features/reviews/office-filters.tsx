import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { LISTED_STATES, WORK_FLAGS } from '#shared/domain/work/office-lists'
import { officeWorks as words } from '#shared/texts/office-works'
import { ChipRow } from '../../components/chip-row/chip-row'
import { ChoiceButton } from './choice-button'
import { type ChoosingOfficeWorks } from './use-office-choice'
import { type OfficeUnits } from './use-office-units'
import './office-works.scss'

const ALL = 'all'
const STATES = [
  { key: ALL, text: words.allStates },
  ...LISTED_STATES.map((key) => ({ key, text: words.state(key) })),
]
const FLAGS = [
  { key: ALL, text: words.flags.all },
  ...WORK_FLAGS.map((key) => ({ key, text: words.flag(key) })),
]

export interface OfficeFiltersProps {
  readonly choosing: ChoosingOfficeWorks
  readonly season: Season
  /** Those whose works the officer may read. */
  readonly units: OfficeUnits
  readonly onUnits: () => void
  /** Only the unit: a search goes over all its works. */
  readonly unitAlone: boolean
}

/** Which works: in which state, of which call, unit and circumstance. */
export function OfficeFilters({
  choosing: { choice, change },
  season,
  units: { own, below, search, nameOf },
  onUnits,
  unitAlone,
}: OfficeFiltersProps) {
  const listed = [...own.map(({ id, displayName }) => ({ key: id, text: displayName })), ...below]
  const units = listed.some(({ key }) => key === choice.unitId)
    ? listed
    : [...listed, { key: choice.unitId, text: nameOf(choice.unitId) }]
  const calls = [...season.subProjects].sort((a, b) => a.homeOrder - b.homeOrder)
  return (
    <View className="office-works__filters">
      {unitAlone ? null : (
        <ChipRow
          id="works-state"
          chips={STATES}
          chosen={choice.state ?? ALL}
          onChoose={(key) => change({ state: LISTED_STATES.find((state) => state === key) })}
        />
      )}
      <View className="office-works__choices">
        <ChoiceButton
          id="works-unit"
          words={words.units}
          choices={units}
          chosen={choice.unitId}
          narrows={choice.unitId !== own[0]?.id}
          onChoose={(unitId) => change({ unitId })}
          search={search}
          onOpen={onUnits}
        />
        {unitAlone ? null : (
          <>
            <ChoiceButton
              id="works-call"
              words={words.calls}
              choices={[
                { key: ALL, text: words.calls.all },
                ...calls.map(({ key, shortName }) => ({ key, text: shortName })),
              ]}
              chosen={choice.subProject ?? ALL}
              narrows={choice.subProject !== undefined}
              onChoose={(key) => change({ subProject: key === ALL ? undefined : key })}
            />
            <ChoiceButton
              id="works-flag"
              words={words.flags}
              choices={FLAGS}
              chosen={choice.flag ?? ALL}
              narrows={choice.flag !== undefined}
              onChoose={(key) => change({ flag: WORK_FLAGS.find((flag) => flag === key) })}
            />
          </>
        )}
      </View>
    </View>
  )
}
