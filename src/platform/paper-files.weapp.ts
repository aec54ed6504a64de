import Taro from '@tarojs/taro'
import { type PaperFiles } from './paper-files.types'

const HTTP_OK = 200

/** What `openDocument` takes, by a name's ending. */
const FILE_TYPES = ['xlsx', 'pdf', 'docx'] as const

const typeOf = (fileName: string) => FILE_TYPES.find((each) => fileName.endsWith(`.${each}`)) ?? 'pdf'

const worked = (doing: Promise<unknown>) =>
  doing.then(
    () => true,
    () => false,
  )

/**
 * https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.openDocument.html and
 * https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareFileMessage.html (2.16.1)
 */
export const paperFiles: PaperFiles = {
  get canSend() {
    return Taro.canIUse('shareFileMessage')
  },
  fetch: async (url, fileName) => {
    try {
      const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
      return statusCode === HTTP_OK ? { place: tempFilePath, fileName } : undefined
    } catch {
      return undefined
    }
  },
  view: ({ place, fileName }) =>
    worked(Taro.openDocument({ filePath: place, fileType: typeOf(fileName), showMenu: true })),
  send: ({ place, fileName }) => worked(Taro.shareFileMessage({ filePath: place, fileName })),
}
