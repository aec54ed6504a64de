import { useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { LISTED_STATES, type ListedState, WORK_FLAGS, type WorkFlag } from '#shared/domain/work/office-lists'

/** What an officer narrows the list of works to. */
export interface OfficeChoice {
  readonly unitId: string
  readonly subProject?: string
  readonly state?: ListedState
  readonly flag?: WorkFlag
}

type Change = { readonly [Key in keyof OfficeChoice]?: OfficeChoice[Key] | undefined }

/** Only what waits for a unit can be overdue: the one choice brings the other, and loses it. */
function withChange(choice: OfficeChoice, change: Change): OfficeChoice {
  const { unitId, subProject, state, flag } = { ...choice, ...change }
  const overdue = flag === 'overdue' && (change.flag === 'overdue' || state === 'inReview')
  const kept = flag === 'overdue' && !overdue ? undefined : flag
  const stands = overdue ? ('inReview' as const) : state
  return {
    unitId: unitId ?? choice.unitId,
    ...(subProject === undefined ? {} : { subProject }),
    ...(stands === undefined ? {} : { state: stands }),
    ...(kept === undefined ? {} : { flag: kept }),
  }
}

export interface ChoosingOfficeWorks {
  readonly choice: OfficeChoice
  readonly change: (change: Change) => void
}

/** The page's parameters begin the choice; what they name and nobody knows is left out. */
export function useOfficeChoice(
  parameters: Readonly<Record<string, string | undefined>>,
  unitId: string,
  season: Season,
): ChoosingOfficeWorks {
  const [choice, setChoice] = useState<OfficeChoice>(() =>
    withChange(
      { unitId },
      {
        subProject: season.subProjects.find(({ key }) => key === parameters.subProject)?.key,
        state: LISTED_STATES.find((state) => state === parameters.state),
        flag: WORK_FLAGS.find((flag) => flag === parameters.flag),
      },
    ),
  )
  return { choice, change: (change) => setChoice((before) => withChange(before, change)) }
}
