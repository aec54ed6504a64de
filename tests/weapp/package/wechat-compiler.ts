import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What compiles a package without a network is no documented interface: another version may lack it. */
const VERSION = '2.1.42'
const FOLDER = path.resolve(__dirname, `../../../node_modules/.cache/miniprogram-ci-${VERSION}`)
const COMPILER = path.join(FOLDER, 'node_modules/miniprogram-ci')
const COMPLETE = path.join(FOLDER, 'complete')
const MINUTE_MS = 60_000

/**
 * The folder of WeChat's own compiler, 276 MB that only this gate needs: fetched once from the npm registry, its scripts
 * not run. Undefined where it cannot be had; with `CI=true` that is an error.
 */
export async function fetchedCompiler(): Promise<string | undefined> {
  if (existsSync(COMPLETE)) return COMPILER
  try {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(path.join(FOLDER, 'package.json'), '{ "private": true }')
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    await run('npm', ['install', ...flags, `miniprogram-ci@${VERSION}`], {
      cwd: FOLDER,
      timeout: 6 * MINUTE_MS,
    })
    writeFileSync(COMPLETE, '')
    return COMPILER
  } catch (error) {
    if (process.env.CI === 'true') throw error
    return undefined
  }
}

/** What WeChat's compiler says of a package: `compiled`, or its error. */
export async function compiledAsWechat(compiler: string, packageFolder: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'compiled-weapp-'))
  try {
    const args = [path.join(__dirname, 'compile-as-wechat.cjs'), compiler, packageFolder, folder]
    const output = await run(process.execPath, args, { timeout: 4 * MINUTE_MS, cwd: folder }).catch(
      (failed: { stdout: string }) => failed,
    )
    return output.stdout.trim().split('\n').at(-1) ?? ''
  } finally {
    rmSync(folder, { recursive: true })
  }
}
