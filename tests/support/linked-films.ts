import { type Reply } from '#shared/contract/action'
import { startReviewCopy } from '#shared/contract/reviews/links'
import { readReview } from '#shared/contract/reviews/reviews'
import { type WorkReceipt } from '#shared/contract/works/views'
import { finishUpload } from '#shared/contract/works/uploads'
import { checkWork, createWork, submitWork } from '#shared/contract/works/works'
import { type WorkContent } from '#shared/domain/work/work'
import { type Person } from './product-person'
import { completeContent, mediaFile } from './work-samples'

/** Of the call that takes a film as a link. */
export const LINKED_CALL = 'micro-film'
export const A_FILM_LINK = { address: 'https://pan.baidu.com/s/1AbCdEf', code: 'x7k2' }

export interface LinkedFilm extends WorkReceipt {
  readonly author: Person
  readonly content: WorkContent
}

/** A film that came as a link, in review at its first unit. */
export async function linkedFilm(by: Person, changes: Partial<WorkContent> = {}): Promise<LinkedFilm> {
  const author = await by.registered()
  const { workId, version } = await author.must(createWork, { subProject: LINKED_CALL })
  const content = completeContent(LINKED_CALL, { links: { main: [A_FILM_LINK] }, ...changes })
  await author.must(submitWork, { workId, expectedVersion: version, content })
  return { author, content, ...(await author.must(checkWork, { workId })) }
}

interface CopyFile {
  readonly bytes?: Uint8Array
  readonly fileName?: string
}

/** The copy of a work's only link has been begun, and its bytes lie there. */
export async function putCopy(officer: Person, workId: string, file: CopyFile = {}) {
  const { bytes = mediaFile('video'), fileName = '成片.mp4' } = file
  const { version: expectedVersion } = await officer.must(readReview, { workId })
  const { uploadId, cloudPath } = await officer.must(startReviewCopy, {
    ...{ workId, expectedVersion, slot: 'main', position: 1 },
    ...{ fileName, sizeBytes: bytes.length },
  })
  return { uploadId, fileId: await officer.put(cloudPath, bytes) }
}

/** An officer sends the copy of a work's only link; the answer may be a refusal. */
export const sendCopy = async (officer: Person, workId: string, file?: CopyFile): Promise<Reply<unknown>> =>
  officer.call(finishUpload, await putCopy(officer, workId, file))
