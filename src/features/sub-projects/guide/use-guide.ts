import { useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import {
  type GuideAnswers,
  type GuideQuestions,
  guideQuestions,
  whichSubProject,
} from '#shared/domain/season/which-sub-project'

export interface Guide {
  readonly answers: GuideAnswers
  readonly questions: GuideQuestions
  readonly found: SubProject | undefined
  readonly answer: (answer: GuideAnswers) => void
}

/** What was answered before is kept as long as it may still be chosen. */
function kept(season: Season, { form, who }: GuideAnswers): GuideAnswers {
  const { kinds } = guideQuestions(season, { form })
  return { form, who: kinds.length === 1 ? kinds[0] : kinds.find((kind) => kind === who) }
}

export function useGuide(season: Season): Guide {
  const [answers, setAnswers] = useState<GuideAnswers>({})
  return {
    answers,
    questions: guideQuestions(season, answers),
    found: whichSubProject(season, answers),
    answer: ({ subject, ...first }) =>
      setAnswers((before) =>
        subject === undefined ? kept(season, { ...before, ...first }) : { ...before, subject },
      ),
  }
}
