import { type PaperFiles } from './paper-files.types'

export const paperFiles: PaperFiles = {
  canSend: false,
  fetch: (url, fileName) => Promise.resolve({ place: url, fileName }),
  view: ({ place, fileName }) => {
    const link = document.createElement('a')
    Object.assign(link, { href: place, download: fileName, target: '_blank', rel: 'noopener' })
    link.click()
    return Promise.resolve(true)
  },
  send: () => Promise.resolve(false),
}
