import { type ViewDocument } from './document-viewer.types'

export const viewDocument: ViewDocument = (url) =>
  Promise.resolve(window.open(url, '_blank', 'noopener') !== undefined)
