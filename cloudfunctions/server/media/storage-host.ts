import { currentEnvironment } from '../platform/cloud'
import { documents, inTransaction } from '../platform/documents'

/** `env.bucket` of every file id here. Functions are not told it: the first finished upload brings it. */
const STORAGE_HOST = 'storageHost'

interface StorageHost {
  readonly host: string
}

const kept = new Set<string>()

export const knownStorageHost = async (): Promise<string | undefined> =>
  (await documents.find<StorageHost>('counters', STORAGE_HOST))?.host

/** Keeps the host of a file id under which an object was found. */
export async function rememberStorageHost(fileId: string): Promise<void> {
  const host = /^cloud:\/\/([^/]+)\//.exec(fileId)?.[1]
  if (host === undefined || kept.has(currentEnvironment())) return
  await inTransaction(async (transaction) => {
    if ((await transaction.find<StorageHost>('counters', STORAGE_HOST))?.host !== host)
      await transaction.save('counters', STORAGE_HOST, { host })
  })
  kept.add(currentEnvironment())
}
