import { mediaKindRow } from '#shared/domain/media/kinds'
import { type MediaPicker, type PickRequest, type PickResult } from './media-picker.types'
import { type PickedFile, type PickedKind } from './picked-file'

function askTheBrowser({ kind, source, max }: PickRequest): Promise<File[] | 'cancelled'> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = mediaKindRow(kind).picks.accept
    input.multiple = max > 1
    if (source === 'camera') input.setAttribute('capture', 'environment')
    input.style.display = 'none'
    const settle = (files: File[] | 'cancelled') => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => settle(Array.from(input.files ?? [])))
    input.addEventListener('cancel', () => settle('cancelled'))
    document.body.appendChild(input)
    input.click()
  })
}

const pickedFile = (kind: PickedKind, file: File): PickedFile => ({
  kind,
  name: file.name,
  sizeBytes: file.size,
  path: URL.createObjectURL(file),
  blob: file,
})

export const mediaPicker: MediaPicker = {
  sources: ['album', 'camera', 'file'],
  async pick(request): Promise<PickResult> {
    const files = await askTheBrowser(request)
    if (files === 'cancelled' || files.length === 0) return { outcome: 'cancelled' }
    return { outcome: 'picked', files: files.map((file) => pickedFile(request.kind, file)) }
  },
}
