import { type FilePort } from '../ports'
import { ApiFailure, type Api } from './api'

interface Path {
  readonly filePath: string
}

interface ReadOptions {
  readonly fd: string
  readonly length: number
  readonly position: number
}

/** The only folder that a mini-program writes to. */
const OWN_FOLDER = 'wxfile://usr/'
/** All files in it together. */
const MAX_BYTES = 200 * 1024 * 1024
const FULL_ERRNO = 1300202
const NO_SUCH_FILE = 'no such file or directory'

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** One letter a byte. */
function lettersOf(data: ArrayBuffer | string): string {
  if (typeof data === 'string') return unescape(encodeURIComponent(data))
  return Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join('')
}

function requireOwn(path: string): void {
  if (!path.startsWith(OWN_FOLDER)) throw new ApiFailure(`permission denied, open '${path}'`)
}

/** `wx.getFileSystemManager()`: the part that reads files a person picked, and keeps what was downloaded or made. */
export function fileSystemManager(api: Api, port: FilePort): object {
  const opened = new Map<string, string>()
  let descriptors = 3

  const pathOf = (fd: string): string => {
    const path = opened.get(fd)
    if (path === undefined) throw new ApiFailure('bad file descriptor')
    return path
  }
  const sizeOf = async (path: string): Promise<number> => {
    const size = await port.size(path)
    if (size === undefined) throw new ApiFailure(`${NO_SUCH_FILE}, open '${path}'`)
    return size
  }

  const read = (options: ReadOptions & { readonly arrayBuffer: ArrayBuffer }) => {
    const target = new Uint8Array(options.arrayBuffer)
    const perform = async ({ fd, length, position }: ReadOptions) => {
      if (length > target.length) throw new ApiFailure('the length is larger than the buffer')
      const bytes = bytesOf(await port.read(pathOf(fd), position, length))
      target.set(bytes)
      return { bytesRead: bytes.length }
    }
    return api.asynchronous<ReadOptions>('file.read', ['fd', 'length', 'position'], perform)(options as never)
  }

  const sizes = async (): Promise<Array<{ path: string; size: number }>> =>
    Promise.all((await port.own()).map(async (path) => ({ path, size: await sizeOf(path) })))

  const mustFit = async (bytes: number): Promise<void> => {
    const taken = (await sizes()).reduce((sum, { size }) => sum + size, 0)
    if (taken + bytes > MAX_BYTES)
      throw new ApiFailure('the maximum size of the file storage limit is exceeded', FULL_ERRNO)
  }

  /** Bytes or a text, in the mini-program's own folder. */
  const writeFile = (options: Path & { readonly data: ArrayBuffer | string }) => {
    const bytes = lettersOf(options.data)
    const perform = async ({ filePath }: Path) => {
      requireOwn(filePath)
      await mustFit(bytes.length)
      await port.move(await port.keep(btoa(bytes), 'part'), filePath)
    }
    return api.asynchronous<Path>('file.writeFile', ['filePath'], perform)(options as never)
  }

  /** Only to a file that is there. */
  const appendFile = (options: Path & { readonly data: ArrayBuffer | string }) => {
    const bytes = lettersOf(options.data)
    const perform = async ({ filePath }: Path) => {
      requireOwn(filePath)
      await sizeOf(filePath)
      await mustFit(bytes.length)
      await port.append(filePath, btoa(bytes))
    }
    return api.asynchronous<Path>('file.appendFile', ['filePath'], perform)(options as never)
  }

  return {
    open: api.asynchronous<Path & { flag?: string }>(
      'file.open',
      ['filePath'],
      async ({ filePath, flag = 'r' }) => {
        if (flag !== 'r') throw new ApiFailure('permission denied')
        await sizeOf(filePath)
        const fd = String(descriptors++)
        opened.set(fd, filePath)
        return { fd }
      },
    ),
    fstat: api.asynchronous<{ fd: string }>('file.fstat', ['fd'], async ({ fd }) => ({
      stats: { size: await sizeOf(pathOf(fd)) },
    })),
    read,
    close: api.asynchronous<{ fd: string }>('file.close', ['fd'], ({ fd }) => {
      pathOf(fd)
      opened.delete(fd)
    }),
    getFileInfo: api.asynchronous<Path & { digestAlgorithm?: string }>(
      'file.getFileInfo',
      ['filePath'],
      async ({ filePath, digestAlgorithm }) => ({
        size: await sizeOf(filePath),
        ...(digestAlgorithm === 'sha1' ? { digest: await port.sha1(filePath) } : {}),
      }),
    ),
    copyFile: api.asynchronous<{ srcPath: string; destPath: string }>(
      'file.copyFile',
      ['srcPath', 'destPath'],
      async ({ srcPath, destPath }) => {
        requireOwn(destPath)
        await mustFit(await sizeOf(srcPath))
        await port.copy(srcPath, destPath)
      },
    ),
    access: api.asynchronous<{ path: string }>('file.access', ['path'], async ({ path }) => {
      await sizeOf(path)
    }),
    /** The temporary file is gone afterwards. */
    saveFile: api.asynchronous<{ tempFilePath: string; filePath: string }>(
      'file.saveFile',
      ['tempFilePath', 'filePath'],
      async ({ tempFilePath, filePath }) => {
        requireOwn(filePath)
        await sizeOf(tempFilePath)
        await port.move(tempFilePath, filePath)
        return { savedFilePath: filePath }
      },
    ),
    writeFile,
    appendFile,
    readdir: api.asynchronous<{ dirPath: string }>('file.readdir', ['dirPath'], async ({ dirPath }) => {
      if (`${dirPath}/` !== OWN_FOLDER) throw new ApiFailure(`${NO_SUCH_FILE}, scandir '${dirPath}'`)
      return { files: (await port.own()).map((path) => path.slice(OWN_FOLDER.length)) }
    }),
    /** With `recursive` a folder tells of all that is in it. */
    stat: api.asynchronous<{ path: string; recursive?: boolean }>(
      'file.stat',
      ['path'],
      async ({ path, recursive = false }) => {
        if (`${path}/` !== OWN_FOLDER) return { stats: { size: await sizeOf(path) } }
        const inside = (await sizes()).map((each) => ({
          path: each.path.slice(path.length),
          stats: { size: each.size },
        }))
        return recursive ? { stats: [{ path: '/', stats: { size: 0 } }, ...inside] } : { stats: { size: 0 } }
      },
    ),
    unlink: api.asynchronous<Path>('file.unlink', ['filePath'], async ({ filePath }) => {
      requireOwn(filePath)
      await sizeOf(filePath)
      await port.remove(filePath)
    }),
  }
}

/** `wx.downloadFile`: any answer is a success, and `statusCode` says what it was. */
export const downloadFile = (api: Api, port: FilePort) =>
  api.asynchronous<{ url: string }>('downloadFile', ['url'], async ({ url }) => {
    const { path, statusCode } = await port.download(url)
    return { tempFilePath: path, statusCode }
  })
