import Taro from '@tarojs/taro'
import { type DigestOf } from './file-digest.types'

/** Taro's type lacks the algorithm and its answer. */
interface DigestOption {
  readonly filePath: string
  readonly digestAlgorithm: 'sha1'
  readonly success: (info: { readonly digest?: string }) => void
  readonly fail: () => void
}

export const digestOf: DigestOf = ({ path: filePath }) =>
  new Promise((resolve) => {
    const option: DigestOption = {
      filePath,
      digestAlgorithm: 'sha1',
      success: ({ digest }) => resolve(digest),
      fail: () => resolve(undefined),
    }
    Taro.getFileSystemManager().getFileInfo(option)
  })
