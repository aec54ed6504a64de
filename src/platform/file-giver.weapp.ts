import Taro from '@tarojs/taro'
import { type FileGiver } from './file-giver.types'
import { wechatRefusal } from './wechat-refusal'

/** One place that each file takes from the one before it. */
const placeOf = (name: string): string =>
  `${Taro.env.USER_DATA_PATH}/given${/\.[a-z]+$/.exec(name)?.[0] ?? ''}`

const write = (filePath: string, data: string): Promise<void> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().writeFile({
      ...{ filePath, data, encoding: 'utf8' },
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )

/** https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareFileMessage.html */
export const fileGiver: FileGiver = {
  kind: 'send',
  async give(name, text) {
    try {
      const filePath = placeOf(name)
      await write(filePath, text)
      await Taro.shareFileMessage({ filePath, fileName: name })
      return 'given'
    } catch (error) {
      return wechatRefusal(error) === 'cancelled' ? 'cancelled' : 'failed'
    }
  },
}
