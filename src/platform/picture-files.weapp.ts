import Taro from '@tarojs/taro'
import { type PictureFiles } from './picture-files.types'

const HTTP_OK = 200

const succeeds = (ask: (settle: { success: () => void; fail: () => void }) => unknown): Promise<boolean> =>
  new Promise((resolve) => ask({ success: () => resolve(true), fail: () => resolve(false) }))

const fetched = (url: string): Promise<string | undefined> =>
  Taro.downloadFile({ url }).then(
    ({ statusCode, tempFilePath }) => (statusCode === HTTP_OK ? tempFilePath : undefined),
    () => undefined,
  )

export const pictureFiles: PictureFiles = {
  async keep(url, name) {
    const tempFilePath = await fetched(url)
    if (tempFilePath === undefined) return undefined
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    const files = Taro.getFileSystemManager()
    const kept = await succeeds((settle) => files.saveFile({ tempFilePath, filePath, ...settle }))
    return kept ? filePath : undefined
  },
  isThere: (path) => succeeds((settle) => Taro.getFileSystemManager().access({ path, ...settle })),
  async remove(filePath) {
    await succeeds((settle) => Taro.getFileSystemManager().unlink({ filePath, ...settle }))
  },
}
