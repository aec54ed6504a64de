import Taro from '@tarojs/taro'

/** The size of a file on the phone, bytes; WeChat's other answers give whole KB. Rejects if it is missing. */
export const fileSize = (filePath: string): Promise<number> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: (info) => resolve((info as { size: number }).size),
      fail: (error) => reject(new Error(error.errMsg)),
    }),
  )
