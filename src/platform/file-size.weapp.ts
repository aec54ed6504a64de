import Taro from '@tarojs/taro'

/** Of a file on the phone, in bytes; WeChat's other answers give whole KB. Rejects where there is none. */
export const fileSize = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: (info) => resolve((info as { size: number }).size),
      fail: (error) => reject(new Error(error.errMsg)),
    }),
  )
