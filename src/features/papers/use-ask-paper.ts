import {
  type JobView,
  startRecommendation,
  startSeasonRules,
  startWorksList,
} from '#shared/contract/papers/papers'
import { type PaperAsked, type PaperKind } from '#shared/domain/papers/paper'
import { useWrite, type Write } from '../../api/use-write'

export interface AskPaper {
  readonly of: Readonly<Record<PaperKind, Pick<Write<never, JobView>, 'busy' | 'error'>>>
  readonly ask: (asked: PaperAsked) => void
}

/** The writes that ask for papers, by kind. */
export function useAskPaper(): AskPaper {
  const worksList = useWrite(startWorksList)
  const recommendation = useWrite(startRecommendation)
  const seasonRules = useWrite(startSeasonRules)
  const ask = (asked: PaperAsked) => {
    if (asked.kind === 'worksList') void worksList.run({ unitId: asked.unitId })
    else if (asked.kind === 'recommendation') void recommendation.run({ workId: asked.workId })
    else void seasonRules.run({ year: asked.year })
  }
  return { of: { worksList, recommendation, seasonRules }, ask }
}
