import Taro from '@tarojs/taro'
import { type ViewDocument } from './document-viewer.types'

const HTTP_OK = 200

/** https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.openDocument.html */
export const viewDocument: ViewDocument = async (url) => {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url })
    if (statusCode !== HTTP_OK) return false
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: false })
    return true
  } catch {
    return false
  }
}
