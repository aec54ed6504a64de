import Taro from '@tarojs/taro'
import { type PickJsonFile } from './json-file-picker.types'
import { wechatRefusal } from './wechat-refusal'

export const pickJsonFile: PickJsonFile = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['json'] })
    const [file] = tempFiles
    if (!file) return { outcome: 'cancelled' }
    return { outcome: 'picked', file: { name: file.name, sizeBytes: file.size, path: file.path } }
  } catch (error) {
    const refusal = wechatRefusal(error)
    return { outcome: refusal === 'unagreed' ? 'denied' : refusal }
  }
}
