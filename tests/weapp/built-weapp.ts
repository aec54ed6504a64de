import { spawn } from 'node:child_process'
import path from 'node:path'
import { isNewerThan } from './freshness'

const SOURCES = ['src', 'config', 'babel.config.js', 'package-lock.json', 'tsconfig.json']

/** Runs a command in `folder`, its output in ours; gives its exit code. */
export function run(folder: string, command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Builds the mini-program where its sources are newer. False where the build failed. */
export async function builtWeapp(root: string): Promise<boolean> {
  if (isNewerThan(path.join(root, 'dist/weapp/app.json'), root, SOURCES)) return true
  return (await run(root, 'npm', ['run', '--silent', 'build:weapp'])) === 0
}
