import { type FileGiver } from './file-giver.types'

/** The browser may still be reading the file when the click returns. */
const KEPT_MS = 60_000

export const fileGiver: FileGiver = {
  kind: 'download',
  give(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    document.body.appendChild(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
    return Promise.resolve('given')
  },
}
