import { type Album } from './album.types'

export const album: Album = {
  kind: 'download',
  save(path, name) {
    const link = document.createElement('a')
    link.href = path
    link.download = name
    document.body.appendChild(link)
    link.click()
    link.remove()
    return Promise.resolve('saved')
  },
  openSettings: () => Promise.resolve(true),
}
