import Taro from '@tarojs/taro'
import { type PickJsonFile } from './json-file-picker.types'

export const pickJsonFile: PickJsonFile = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['json'] })
    const [file] = tempFiles
    if (!file) return { outcome: 'cancelled' }
    return { outcome: 'picked', file: { name: file.name, sizeBytes: file.size, path: file.path } }
  } catch (error) {
    const message = String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
    if (/cancel/i.test(message)) return { outcome: 'cancelled' }
    return { outcome: /auth|permission|privacy|denied/i.test(message) ? 'denied' : 'failed' }
  }
}
