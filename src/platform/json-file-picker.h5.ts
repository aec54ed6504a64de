import { type JsonPickResult, type PickJsonFile } from './json-file-picker.types'

export const pickJsonFile: PickJsonFile = () =>
  new Promise<JsonPickResult>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,application/json'
    input.style.display = 'none'
    const settle = (result: JsonPickResult) => {
      input.remove()
      resolve(result)
    }
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) return settle({ outcome: 'cancelled' })
      const { name, size: sizeBytes } = file
      settle({ outcome: 'picked', file: { name, sizeBytes, path: URL.createObjectURL(file), blob: file } })
    })
    input.addEventListener('cancel', () => settle({ outcome: 'cancelled' }))
    document.body.appendChild(input)
    input.click()
  })
