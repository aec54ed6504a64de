import { MediaReadError } from '#shared/domain/media/reader'
import { type PickedFileReader } from './media-reader.types'

interface Answers<Result> {
  success: (result: Result) => void
  fail: (failure: { errMsg: string }) => void
}

/** The part of WeChat's `FileSystemManager` that reading needs (base library 2.16.1). */
export interface ReadableFileSystem {
  open(option: { filePath: string; flag: 'r' } & Answers<{ fd: string }>): void
  fstat(option: { fd: string } & Answers<{ stats: { size: number } }>): void
  read(
    option: { fd: string; arrayBuffer: ArrayBuffer; length: number; position: number } & Answers<{
      bytesRead: number
    }>,
  ): void
  close(option: { fd: string } & Answers<unknown>): void
}

/** Opens a file of the phone to read by position. Every failure is a `MediaReadError`. */
export async function openFile(files: ReadableFileSystem, filePath: string): Promise<PickedFileReader> {
  const { fd } = await asked<{ fd: string }>((answers) => files.open({ filePath, flag: 'r', ...answers }))
  const close = () => asked((answers) => files.close({ fd, ...answers })).catch(() => undefined)
  const size = await asked<{ stats: { size: number } }>((answers) => files.fstat({ fd, ...answers }))
    .then(({ stats }) => stats.size)
    .catch(async (error: unknown) => {
      await close()
      throw error
    })
  return {
    async read(position, length) {
      const wanted = Math.min(length, size - position)
      if (wanted <= 0) return new Uint8Array(0)
      const arrayBuffer = new ArrayBuffer(wanted)
      const { bytesRead } = await asked<{ bytesRead: number }>((answers) =>
        files.read({ fd, arrayBuffer, length: wanted, position, ...answers }),
      )
      return new Uint8Array(arrayBuffer, 0, bytesRead)
    },
    size: () => Promise.resolve(size),
    async close() {
      await close()
    },
  }
}

function asked<Result>(ask: (answers: Answers<Result>) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    const fail = ({ errMsg }: { errMsg: string }) => reject(new MediaReadError(errMsg))
    try {
      ask({ success: resolve, fail })
    } catch (error) {
      // A base library without these calls.
      fail({ errMsg: error instanceof Error ? error.message : 'unsupported' })
    }
  })
}
