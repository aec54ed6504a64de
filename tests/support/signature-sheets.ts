import { type Reply } from '#shared/contract/action'
import { startSignatureSheet } from '#shared/contract/works/team'
import { finishUpload } from '#shared/contract/works/uploads'
import { type Person } from './product-person'
import { jpeg } from './work-samples'

/** The photo of a sheet; `mark` makes it differ from others. */
export const sheetPhoto = (mark = 0): Uint8Array => jpeg(1200, 1600, mark)

interface SheetFile {
  readonly bytes?: Uint8Array
  readonly fileName?: string
}

/** The sheet of a team's work has been begun, and its bytes lie there. */
export async function putSheet(author: Person, workId: string, file: SheetFile = {}) {
  const { bytes = sheetPhoto(), fileName = '签名.jpg' } = file
  const asked = { workId, fileName, sizeBytes: bytes.length }
  const { uploadId, cloudPath } = await author.must(startSignatureSheet, asked)
  return { uploadId, fileId: await author.put(cloudPath, bytes) }
}

/** The author sends the sheet that his team signed; the answer may be a refusal. */
export async function sendSheet(
  author: Person,
  workId: string,
  file?: SheetFile,
): Promise<{ readonly uploadId: string; readonly reply: Reply<unknown> }> {
  const sent = await putSheet(author, workId, file)
  return { uploadId: sent.uploadId, reply: await author.call(finishUpload, sent) }
}
