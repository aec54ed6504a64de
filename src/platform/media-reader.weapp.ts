import Taro from '@tarojs/taro'
import { openFile, type ReadableFileSystem } from './file-system-reader'
import { type OpenMediaReader } from './media-reader.types'

export const openMediaReader: OpenMediaReader = ({ path }) =>
  // Taro types `bytesRead` as a string; WeChat returns a number.
  openFile(Taro.getFileSystemManager() as unknown as ReadableFileSystem, path)
