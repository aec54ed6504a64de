import { execFileSync } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 })
const lines = (text: string) => text.split('\n').filter((line) => line !== '')

const newFiles = () => git('ls-files', '--others', '--exclude-standard')

/** The commit that is checked out. */
export const headCommit = (): string => git('rev-parse', 'HEAD').trim()

/** How files differ from that commit; empty where they do not. */
export const differenceToHead = (): string => git('diff', 'HEAD') + newFiles()

/** The files that changed since a commit, committed or not. Throws where there is no such commit. */
export const changedSince = (base: string): string[] => [
  ...lines(git('diff', '--name-only', base, '--')),
  ...lines(newFiles()),
]
