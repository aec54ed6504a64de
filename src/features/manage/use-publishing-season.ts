import { type CallError } from '#shared/contract/action'
import { publishSeason, type SeasonCandidate, type SeasonName } from '#shared/contract/season/manage-season'
import { manageSeason } from '#shared/texts/manage-season'
import { useWrite } from '../../api/use-write'
import { confirm } from '../../platform/feedback'

export interface PublishingSeason {
  readonly busy: boolean
  readonly error?: CallError
  /** True once it is the season of all. */
  readonly publish: (present: SeasonName, candidate: SeasonCandidate) => Promise<boolean>
}

/** Asks once more, then makes the candidate the current season. */
export function usePublishingSeason(): PublishingSeason {
  const { run, busy, error } = useWrite(publishSeason)
  return {
    busy,
    ...(error ? { error } : {}),
    publish: async (present, candidate) => {
      const question = manageSeason.seasonFile.publishQuestion(present.key, candidate.key)
      const { title, content, confirm: confirmText, cancel: cancelText } = question
      if (!(await confirm({ title, content, confirmText, cancelText }))) return false
      const reply = await run({ hash: candidate.hash, expectedHash: present.hash })
      return reply?.ok === true
    },
  }
}
