import { rankOf } from '#shared/domain/rank'
import { hashDueAt } from '#shared/domain/work/file-hashes'
import { type Submission, submissionIdOf, withCheck } from '#shared/domain/work/submission'
import { type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { type DocumentTransaction } from '../platform/documents'

export const submissions = collection('submissions', (submission: Submission) => {
  const dueAt = hashDueAt(submission)
  return { hashRank: dueAt === undefined ? undefined : rankOf(dueAt, submission.id) }
})

/** Adds what the machine found of a work's files to its submission. */
export async function addCheck(transaction: DocumentTransaction, work: Work, now: number): Promise<void> {
  const submission = await submissions.find(transaction, submissionIdOf(work.id, work.submissionNumber ?? 0))
  if (!submission) return
  const passed = work.status === 'inReview' ? now : undefined
  await submissions.save(transaction, withCheck(submission, work.media, passed))
}
