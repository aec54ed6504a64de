import { type startSeasonRules as action } from '#shared/contract/papers/papers'
import { type AuditedWrites } from '../platform/use-case'
import { hashOfYear } from '../records/season-repository'
import { preparePaper, type SeasonOfPaper, startPaper } from './start-paper'

export const startSeasonRules: AuditedWrites<typeof action, SeasonOfPaper> = {
  audited: 'papers',
  prepare: async ({ year }, { caller, now }) => preparePaper(caller, now, await hashOfYear(year)),
  write: async ({ year }, invocation, transaction, season) => ({
    answer: await startPaper({ kind: 'seasonRules', year }, invocation, transaction, season),
    leaves: { subject: ['season', season.seasonHash] },
  }),
}
