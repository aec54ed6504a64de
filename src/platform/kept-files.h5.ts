import { type KeptFiles } from './kept-files.types'

const DATABASE = 'haowangmin-kept-files'
const STORE = 'files'

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser refused'))
  })

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  const database = await settled(opening)
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

const urls = new Map<string, string>()

/** Kept in the browser's database; without one (a private window) nothing is kept. */
export const keptFiles: KeptFiles = {
  async keep(name, { blob }) {
    if (!blob) return false
    return inStore('readwrite', (store) => store.put(blob, name)).then(
      () => true,
      () => false,
    )
  },
  async open(name) {
    const blob: unknown = await inStore('readonly', (store) => store.get(name)).catch(() => undefined)
    if (!(blob instanceof Blob)) return undefined
    const path = urls.get(name) ?? URL.createObjectURL(blob)
    urls.set(name, path)
    return { path, blob }
  },
  async drop(name) {
    await inStore('readwrite', (store) => store.delete(name)).catch(() => undefined)
  },
}
