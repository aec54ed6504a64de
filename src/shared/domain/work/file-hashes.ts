import { DAY_MS, HOUR_MS } from '../days'
import { type HashMark, type Submission, type SubmittedFile } from './submission'

/** The pause after a reading that failed, ms; twice as long after each further one, up to a day. */
const FIRST_PAUSE_MS = HOUR_MS

/** The first file of a checked submission whose SHA-256 is not known yet. */
export const fileToHash = ({ checkedAt, files }: Submission): SubmittedFile | undefined =>
  checkedAt === undefined ? undefined : files.find(({ sha256 }) => sha256 === undefined)

/** When its next file is to be read, epoch ms; undefined where none is left. */
export const hashDueAt = (submission: Submission): number | undefined =>
  fileToHash(submission) && (submission.hashing?.dueAt ?? submission.checkedAt)

/** A portion of a file was read. */
export const withHashMark = (submission: Submission, mark: HashMark): Submission => ({
  ...submission,
  hashing: { mark, tries: 0 },
})

/** All of a file was read: its SHA-256 in hex, or null where these bytes are not there any more. */
export function withHash(submission: Submission, uploadId: string, sha256: string | null): Submission {
  const { hashing: _hashing, ...rest } = submission
  const files = submission.files.map((file) => (file.uploadId === uploadId ? { ...file, sha256 } : file))
  return { ...rest, files }
}

/** Storage failed: later again, behind all others. Keeps the mark. */
export function postponeHash(submission: Submission, now: number): Submission {
  const { tries = 0, mark } = submission.hashing ?? {}
  const dueAt = now + Math.min(FIRST_PAUSE_MS * 2 ** tries, DAY_MS)
  return { ...submission, hashing: { ...(mark && { mark }), tries: tries + 1, dueAt } }
}
