import { type startWorksList as action } from '#shared/contract/papers/papers'
import { type Writes } from '../platform/use-case'
import { currentSeasonHash } from '../records/season-repository'
import { preparePaper, type SeasonOfPaper, startPaper } from './start-paper'

export const startWorksList: Writes<typeof action, SeasonOfPaper> = {
  prepare: async (_input, { caller, now }) => preparePaper(caller, now, await currentSeasonHash()),
  write: ({ unitId }, invocation, transaction, season) =>
    startPaper({ kind: 'worksList', unitId }, invocation, transaction, season),
}
