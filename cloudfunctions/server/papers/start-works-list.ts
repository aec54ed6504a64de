import { type startWorksList as action } from '#shared/contract/papers/papers'
import { type AuditedWrites } from '../platform/use-case'
import { currentSeasonHash } from '../records/season-repository'
import { preparePaper, type SeasonOfPaper, startPaper } from './start-paper'

export const startWorksList: AuditedWrites<typeof action, SeasonOfPaper> = {
  audited: 'papers',
  prepare: async (_input, { caller, now }) => preparePaper(caller, now, await currentSeasonHash()),
  write: async ({ unitId }, invocation, transaction, season) => ({
    answer: await startPaper({ kind: 'worksList', unitId }, invocation, transaction, season),
    leaves: { subject: ['unit', unitId] },
  }),
}
