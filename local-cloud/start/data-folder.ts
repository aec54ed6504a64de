import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { MAIN_ENVIRONMENT } from '../gateway/environments'
import { unreadableState } from './start-fault'
import { isOfAnotherShape, markShape, putAside } from './stored-shape'

/** Where the product's clock stood: its time (epoch ms), and its distance to the machine's clock. */
export interface KeptClock {
  readonly now: number
  readonly offsetMs: number
}

/** What is remembered between two starts. `furnishing`: people, season and works were being put in, not yet finished. */
export interface StartState {
  readonly furnished?: 'furnishing' | 'done'
  readonly clock?: KeptClock
}

/** Another process works with the same data. */
export class DataFolderBusyError extends Error {
  override readonly name = 'DataFolderBusyError'

  constructor(folder: string) {
    super(`数据目录 ${folder} 正被另一个进程使用。请先停掉它，或用 --data 换一个目录。`)
  }
}

/** A lock that is none any more holds nothing: it is made anew. */
function lockIn(file: string): Database.Database {
  const lock = new Database(file)
  try {
    lock.exec('PRAGMA schema_version')
    return lock
  } catch (failure) {
    if (!/not a database/.test(String(failure))) return lock
    lock.close()
    rmSync(file)
    return new Database(file)
  }
}

/** The folder of everything that `npm start` keeps. One process at a time may hold it. */
export class DataFolder {
  private readonly lock: Database.Database
  private readonly stateFile: string

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true })
    this.stateFile = this.file('start.json')
    this.lock = lockIn(this.file('start.lock'))
    try {
      // The system lets go of it when the process ends, however it ends.
      this.lock.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
    } catch {
      this.lock.close()
      throw new DataFolderBusyError(folder)
    }
  }

  /** The code with which the first administrator claims the role: drawn once for each folder. */
  administratorCode(): string {
    const file = this.file('administrator-code')
    const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (kept !== '') return kept
    const code = randomBytes(15).toString('base64url')
    writeFileSync(file, code, { mode: 0o600 })
    return code
  }

  /** A DataFolderFault where what was remembered cannot be read. */
  state(): StartState {
    if (!existsSync(this.stateFile)) return {}
    try {
      const state: unknown = JSON.parse(readFileSync(this.stateFile, 'utf8'))
      if (typeof state === 'object' && state !== null && !Array.isArray(state)) return state
    } catch (failure) {
      if (!(failure instanceof SyntaxError)) throw failure
    }
    throw unreadableState(this.stateFile)
  }

  saveState(state: StartState): void {
    const next = `${this.stateFile}.next`
    writeFileSync(next, JSON.stringify(state))
    renameSync(next, this.stateFile)
  }

  hasEnvironment(): boolean {
    return existsSync(this.environment)
  }

  /** Whether the environment holds any document. */
  hasDocuments(): boolean {
    const file = path.join(this.environment, 'documents.db')
    if (!existsSync(file)) return false
    const database = new Database(file)
    try {
      const tables = database
        .prepare("SELECT name FROM sqlite_master WHERE name LIKE 'documents %'")
        .all() as {
        name: string
      }[]
      return tables.some(({ name }) => database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).all().length > 0)
    } finally {
      database.close()
    }
  }

  /** Copies an environment that is closed into the folder. */
  takeEnvironment(from: string): void {
    cpSync(from, this.environment, { recursive: true })
  }

  /** Removes the environment with all that is in it, and nothing else of the folder. */
  empty(): void {
    rmSync(this.environment, { recursive: true, force: true })
    rmSync(this.stateFile, { force: true })
  }

  close(): void {
    this.lock.close()
  }

  private get environment(): string {
    return path.join(this.folder, 'environments', MAIN_ENVIRONMENT)
  }

  private file(name: string): string {
    return path.join(this.folder, name)
  }
}

/**
 * Opens the folder. Data of another shape are put aside whole, in a sentence; with `fresh` the environment is thrown away
 * instead. A DataFolderBusyError where another process holds it.
 */
export function openDataFolder(
  { dataFolder, fresh }: { readonly dataFolder: string; readonly fresh: boolean },
  say: (sentence: string) => void,
): DataFolder {
  let folder = new DataFolder(dataFolder)
  if (fresh) folder.empty()
  else if (isOfAnotherShape(dataFolder)) {
    folder.close()
    const aside = putAside(dataFolder, Date.now())
    say(`${dataFolder} 里是另一种格式的旧数据，已原样移到 ${aside}，这里从头开始。`)
    folder = new DataFolder(dataFolder)
  }
  markShape(dataFolder)
  return folder
}
