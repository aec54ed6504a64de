import { rankOf } from '#shared/domain/rank'
import { lacksDigest, type Submission, submissionIdOf, withCheck } from '#shared/domain/work/submission'
import { type Work } from '#shared/domain/work/work'
import { collection } from '../platform/collection'
import { type DocumentTransaction } from '../platform/documents'

/** By how much each failed try puts a submission behind the others, ms (ten minutes). */
const RETRY_AFTER_MS = 600_000

/** Listed while files lack their digests, by the check's time and later after each try that failed. */
export const submissions = collection('submissions', (submission: Submission) => {
  const { id, checkedAt = 0, digestTries = 0 } = submission
  const waits = lacksDigest(submission).length > 0
  return { digestRank: waits ? rankOf(checkedAt + RETRY_AFTER_MS * digestTries, id) : undefined }
})

/** Adds what the machine found of a work's files to its submission. */
export async function addCheck(transaction: DocumentTransaction, work: Work, now: number): Promise<void> {
  const submission = await submissions.find(transaction, submissionIdOf(work.id, work.submissionNumber ?? 0))
  if (!submission) return
  const passed = work.status === 'inReview' ? now : undefined
  await submissions.save(transaction, withCheck(submission, work.media, passed))
}
