import * as fs from 'node:fs'
import { type ReadableFileSystem } from '../../src/platform/file-system-reader'

/**
 * Stands in for WeChat's `FileSystemManager` over real files, for the four calls that reading needs. As documented
 * (developers.weixin.qq.com, FileSystemManager, base library 2.16.1):
 * - `open` answers `fd` as a string, and fails with `open:fail no such file or directory, open …`;
 * - `fstat` answers `stats.size` in bytes;
 * - `read` puts at most `length` bytes from `position` into `arrayBuffer` (from `offset`, 0 by default), answers
 *   `bytesRead`, and fails when `length` does not fit the buffer or the descriptor is not open;
 * - `close` gives the descriptor back.
 * Answers come later, never within the call.
 */
export class FileSystemStandIn implements ReadableFileSystem {
  private readonly opened = new Set<string>()

  /** Descriptors nobody has closed yet. */
  get openFiles(): number {
    return this.opened.size
  }

  open: ReadableFileSystem['open'] = ({ filePath, success, fail }) => {
    this.answer('open', fail, () => {
      const fd = String(fs.openSync(filePath, 'r'))
      this.opened.add(fd)
      success({ fd })
    })
  }

  fstat: ReadableFileSystem['fstat'] = ({ fd, success, fail }) => {
    this.answer('fstat', fail, () => success({ stats: { size: fs.fstatSync(this.descriptor(fd)).size } }))
  }

  read: ReadableFileSystem['read'] = ({ fd, arrayBuffer, length, position, success, fail }) => {
    this.answer('read', fail, () => {
      if (length > arrayBuffer.byteLength) throw new Error('fail the value of "length" is out of range')
      const bytesRead = fs.readSync(this.descriptor(fd), new Uint8Array(arrayBuffer), 0, length, position)
      success({ bytesRead })
    })
  }

  close: ReadableFileSystem['close'] = ({ fd, success, fail }) => {
    this.answer('close', fail, () => {
      fs.closeSync(this.descriptor(fd))
      this.opened.delete(fd)
      success({})
    })
  }

  private descriptor(fd: string): number {
    if (!this.opened.has(fd)) throw new Error('bad file descriptor')
    return Number(fd)
  }

  private answer(call: string, fail: (failure: { errMsg: string }) => void, work: () => void): void {
    setImmediate(() => {
      try {
        work()
      } catch (error) {
        fail({ errMsg: `${call}:fail ${error instanceof Error ? error.message : String(error)}` })
      }
    })
  }
}
