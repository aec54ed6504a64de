import { rankOf } from '#shared/domain/rank'
import { fileToHash, postponeHash, withHash, withHashMark } from '#shared/domain/work/file-hashes'
import { type Submission, type SubmittedFile } from '#shared/domain/work/submission'
import { temporaryUrls } from '../media/stored-object'
import { clock } from '../platform/clock'
import { documents, type DocumentTransaction, inTransaction } from '../platform/documents'
import { logFault } from '../platform/log'
import { type Portion } from '../platform/portion'
import { submissions } from '../records/submission-repository'
import { uploads } from '../records/upload-repository'
import { type HashPortion } from './read-for-hash'

/** One portion of a file at most: its look-ups, its mark or hash kept, two pieces read. */
const PORTION_COST = { requests: 9, ms: 5000 }
/** For another piece of the same file. */
const PIECE_COST = { requests: 6, ms: 3000 }

/** The submission whose file has waited longest. */
async function nextDue(): Promise<Submission | undefined> {
  const within = { from: rankOf(0, ''), to: rankOf(clock.now() + 1, '') }
  return (await submissions.page({ rank: 'hashRank', order: 'asc', within, limit: 1 })).items[0]
}

/** What the file's upload already knows, or the next portion of its bytes. */
async function portionOf(
  file: SubmittedFile,
  { hashing }: Submission,
  isOver: () => boolean,
): Promise<HashPortion> {
  const known = (await uploads.find(documents, file.uploadId))?.sha256
  if (known !== undefined) return { sha256: known }
  const url = (await temporaryUrls([file.fileId])).get(file.fileId)
  if (url === undefined) return { sha256: null }
  const { readForHash } = await import('./read-for-hash')
  const mark = hashing?.mark?.uploadId === file.uploadId ? hashing.mark : undefined
  return readForHash(file, url, mark, isOver)
}

async function keep(
  transaction: DocumentTransaction,
  id: string,
  uploadId: string,
  portion: HashPortion,
): Promise<void> {
  const submission = await submissions.find(transaction, id)
  if (!submission) return
  if ('mark' in portion) return submissions.save(transaction, withHashMark(submission, portion.mark))
  const { sha256 } = portion
  await submissions.save(transaction, withHash(submission, uploadId, sha256))
  const upload = await uploads.find(transaction, uploadId)
  if (upload && sha256 !== null) await uploads.save(transaction, { ...upload, sha256 })
}

const postpone = (id: string) =>
  inTransaction(async (transaction) => {
    const submission = await submissions.find(transaction, id)
    if (submission && fileToHash(submission))
      await submissions.save(transaction, postponeHash(submission, clock.now()))
  })

/** Reads on in one submission's next file. Answers how many files are known by it. */
async function readOn(submission: Submission, isOver: () => boolean): Promise<number> {
  const file = fileToHash(submission)
  if (!file) return 0
  try {
    const portion = await portionOf(file, submission, isOver)
    await inTransaction((transaction) => keep(transaction, submission.id, file.uploadId, portion))
    return 'mark' in portion ? 0 : 1
  } catch (error) {
    logFault({ action: 'filesHashed', workId: submission.workId }, error)
    await postpone(submission.id)
    return 0
  }
}

/** Adds the SHA-256 of submitted files that the machine let pass, oldest first, within a portion. Answers how many. */
export async function hashFiles(portion: Portion): Promise<number> {
  const isOver = () => !portion.allows(PIECE_COST)
  let hashed = 0
  for (let due = await nextDue(); due && portion.allows(PORTION_COST); due = await nextDue())
    hashed += await readOn(due, isOver)
  return hashed
}
