import Taro from '@tarojs/taro'
import { type KeptFiles } from './kept-files.types'

const succeeds = (ask: (settle: { success: () => void; fail: () => void }) => unknown): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      ask({ success: () => resolve(true), fail: () => resolve(false) })
    } catch {
      resolve(false)
    }
  })

const placeOf = (name: string): string => `${Taro.env.USER_DATA_PATH}/kept-${name}`

/** In the mini-program's own folder. */
export const keptFiles: KeptFiles = {
  keep(name, { path: srcPath }) {
    const destPath = placeOf(name)
    return succeeds((settle) => Taro.getFileSystemManager().copyFile({ srcPath, destPath, ...settle }))
  },
  async open(name) {
    const path = placeOf(name)
    const there = await succeeds((settle) => Taro.getFileSystemManager().access({ path, ...settle }))
    return there ? { path } : undefined
  },
  async drop(name) {
    const filePath = placeOf(name)
    await succeeds((settle) => Taro.getFileSystemManager().unlink({ filePath, ...settle }))
  },
}
