import { type SubProject } from '#shared/domain/season/sub-project'
import { type MemberAnswer } from '#shared/domain/work/submitter'
import { type Work, type WorkContent, type WorkMedia } from '#shared/domain/work/work'

/** A declaration in the words that its author read; `answer` is null for a question left open. */
export interface DeclaredWords {
  readonly key: string
  readonly text: string
  readonly answer: boolean | null
}

/** A file as it was submitted. */
export interface SubmittedFile extends WorkMedia {
  /** Of all its bytes, hex, added after the check; null where they are not there any more. */
  readonly sha256?: string | null
}

/** How far the reading of a file is, so that another run goes on from there. */
export interface HashMark {
  readonly uploadId: string
  /** Bytes that were read. */
  readonly read: number
  /** The state of SHA-256 after them, Base64. */
  readonly state: string
}

/** The whole submitted version of a work. Only facts about its files are ever added. */
export interface Submission {
  readonly id: string
  readonly workId: string
  /** From 1. */
  readonly number: number
  readonly authorId: string
  readonly subProject: string
  readonly receiptNumber: string
  /** The work's version that this submission made. */
  readonly version: number
  /** When it was submitted and declared, epoch ms. */
  readonly submittedAt: number
  /** The hash of the season whose questions and words the author read. */
  readonly submittedTo: string
  readonly content: WorkContent
  /** As they were submitted; what the check found is added once it is known. */
  readonly files: readonly SubmittedFile[]
  readonly declared: readonly DeclaredWords[]
  /** What the team's members had answered by then. */
  readonly memberAnswers: readonly MemberAnswer[]
  /** When the machine let its files pass, epoch ms. */
  readonly checkedAt?: number
  /** While its files are read for their SHA-256. `dueAt`: not before, epoch ms, after `tries` that failed. */
  readonly hashing?: { readonly mark?: HashMark; readonly tries: number; readonly dueAt?: number }
}

export const submissionIdOf = (workId: string, number: number): string => `${workId}-${number}`

/** The record of a work as it has just been submitted. */
export function submissionOf(
  work: Work,
  { spec }: Pick<SubProject, 'spec'>,
  submittedTo: string,
): Submission {
  const { id: workId, submissionNumber: number, submittedAt, receiptNumber, content } = work
  if (number === undefined || submittedAt === undefined || receiptNumber === undefined)
    throw new Error(`work ${workId} was not submitted`)
  return {
    ...{ id: submissionIdOf(workId, number), workId, number, authorId: work.authorId },
    ...{ subProject: work.subProject, receiptNumber, version: work.version, submittedAt, submittedTo },
    content,
    files: work.media,
    declared: spec.declarations.map(({ key, text }) => ({
      ...{ key, text, answer: content.declarations[key] ?? null },
    })),
    memberAnswers: work.memberAnswers ?? [],
  }
}

/** Adds what the machine found. `at`: when all files passed, epoch ms; undefined where one did not. */
export const withCheck = (
  submission: Submission,
  media: readonly WorkMedia[],
  at: number | undefined,
): Submission => ({
  ...submission,
  files: submission.files.map((file) => {
    const check = media.find(({ uploadId }) => uploadId === file.uploadId)?.check
    return check ? { ...file, check } : file
  }),
  ...(at === undefined ? {} : { checkedAt: at }),
})
