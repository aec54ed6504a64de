import { randomBytes } from 'node:crypto'
import { type CloudUnderTest } from './cloud-under-test'

export interface StoredObject {
  readonly fileID: string
  readonly url: string
}

/** Stores `0123456789` under a new path, hands its signed URL to the test, and deletes it. */
export async function withObject(
  { run }: CloudUnderTest,
  test: (object: StoredObject) => Promise<void>,
): Promise<void> {
  const cloudPath = `probe/${randomBytes(8).toString('hex')} 好.png`
  const object = await run<StoredObject>(
    `const { fileID } = await cloud.uploadFile({ cloudPath: input, fileContent: Buffer.from('0123456789') })
     return { fileID, url: (await cloud.getTempFileURL({ fileList: [fileID] })).fileList[0].tempFileURL }`,
    cloudPath,
  )
  try {
    await test(object)
  } finally {
    await run(`await cloud.deleteFile({ fileList: [input] })`, object.fileID)
  }
}

export const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(url, { headers, method })
