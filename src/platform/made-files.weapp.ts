import Taro from '@tarojs/taro'
import { type FilePlan, type MadeFiles } from './made-files.types'
import { NoRoomError } from './no-room-error'

/** The most bytes in the mini-program's own folder, including covers and files kept between starts. */
const MAX_BYTES = 200 * 1024 * 1024
const PREFIX = 'made-'
let made = 0
/** Paths of incomplete files. */
const growing = new Set<string>()
/** For the path of each file, who tells which files are needed: several forms may hold some. */
const holders = new Map<string, FilePlan['inUse']>()
const isNeeded = (path: string): boolean => growing.has(path) || holders.get(path)?.().includes(path) === true

interface Answered {
  readonly success: (answer: unknown) => void
  readonly fail: (failure: { errMsg: string }) => void
}

const folder = () => Taro.env.USER_DATA_PATH ?? ''

/** WeChat's answer; its refusal for want of room (1300202) is a `NoRoomError`. */
function asked<Answer>(ask: (files: Taro.FileSystemManager, answered: Answered) => void): Promise<Answer> {
  return new Promise((resolve, reject) =>
    ask(Taro.getFileSystemManager(), {
      success: (answer) => resolve(answer as Answer),
      fail: ({ errMsg }) =>
        reject(/exceed|no space/i.test(errMsg) ? new NoRoomError(errMsg) : new Error(errMsg)),
    }),
  )
}

interface FolderStats {
  readonly stats: ReadonlyArray<{ readonly stats: { readonly size: number } }>
}

/** Bytes of everything in the folder; 0 if the phone does not tell. */
const takenBytes = (): Promise<number> =>
  asked<FolderStats>((files, answered) => files.stat({ path: folder(), recursive: true, ...answered })).then(
    ({ stats }) => stats.reduce((sum, each) => sum + each.stats.size, 0),
    () => 0,
  )

const unlink = (filePath: string): Promise<void> =>
  asked<void>((files, answered) => files.unlink({ filePath, ...answered })).catch(() => undefined)

function forget(path: string): Promise<void> {
  growing.delete(path)
  holders.delete(path)
  return unlink(path)
}

/** Removes files made earlier in this run of the app or in one that was killed. */
async function clear(): Promise<void> {
  const { files } = await asked<{ files: readonly string[] }>((all, answered) =>
    all.readdir({ dirPath: folder(), ...answered }),
  ).catch(() => ({ files: [] }))
  const paths = files.filter((name) => name.startsWith(PREFIX)).map((name) => `${folder()}/${name}`)
  await Promise.all(paths.filter((path) => !isNeeded(path)).map(unlink))
}

export const madeFiles: MadeFiles = {
  async begin({ extension, sizeBytes, inUse }) {
    await clear()
    if ((await takenBytes()) + sizeBytes > MAX_BYTES) throw new NoRoomError('the folder is full')
    made += 1
    const path = `${folder()}/${PREFIX}${Date.now()}-${made}.${extension}`
    growing.add(path)
    holders.set(path, inUse)
    await asked<void>((files, answered) => files.writeFile({ filePath: path, data: '', ...answered })).catch(
      async (error: unknown) => {
        await forget(path)
        throw error
      },
    )
    return {
      // The writer reuses its buffer, so WeChat gets a copy of exact length.
      append: (bytes) =>
        asked<void>((files, answered) =>
          files.appendFile({ filePath: path, data: bytes.slice().buffer, ...answered }),
        ),
      finish() {
        growing.delete(path)
        return { path }
      },
      discard: () => forget(path),
    }
  },
  async remove(path) {
    if (path.startsWith(`${folder()}/${PREFIX}`)) await forget(path)
  },
}
