import { type startRecommendation as action } from '#shared/contract/papers/papers'
import { Refusal } from '#shared/domain/refusal'
import { documents } from '../platform/documents'
import { type AuditedWrites } from '../platform/use-case'
import { seasonHashFor } from '../records/season-of-work'
import { works } from '../records/work-repository'
import { preparePaper, type SeasonOfPaper, startPaper } from './start-paper'

export const startRecommendation: AuditedWrites<typeof action, SeasonOfPaper> = {
  audited: 'papers',
  prepare: async ({ workId }, { caller, now }) => {
    const work = await works.find(documents, workId)
    if (!work) throw new Refusal('NOT_FOUND')
    return preparePaper(caller, now, await seasonHashFor(work))
  },
  write: async ({ workId }, invocation, transaction, season) => ({
    answer: await startPaper({ kind: 'recommendation', workId }, invocation, transaction, season),
    leaves: { subject: ['work', workId] },
  }),
}
