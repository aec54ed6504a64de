import { type settleDecision as action } from '#shared/contract/reviews/decisions'
import { type Writes } from '../platform/use-case'
import { workInScope } from '../records/readable-work'
import { workReceiptOf } from '../records/work-view'
import { settle } from './decision-effect'

export const settleDecision: Writes<typeof action> = {
  write: async ({ workId }, { caller, now }, transaction) => {
    const work = await workInScope(transaction, workId, caller)
    return workReceiptOf(await settle(transaction, work, now))
  },
}
