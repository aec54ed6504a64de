import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What compiles a package without a network is no documented interface: another version may lack it. */
const VERSION = '2.1.42'
const FOLDER = path.resolve(__dirname, `../../../node_modules/.cache/miniprogram-ci-${VERSION}`)
const COMPILER = path.join(FOLDER, 'node_modules/miniprogram-ci')
const COMPLETE = path.join(FOLDER, 'complete')
/** The process that is fetching it. */
const FETCHING = path.join(FOLDER, 'fetching')
const POLL_MS = 250
const MINUTE_MS = 60_000

/**
 * The folder of WeChat's own compiler, 276 MB that only this gate needs: fetched once from the npm registry, its scripts
 * not run; where another process fetches it that one is waited for. Undefined where it cannot be had; with `CI=true` that is an error.
 */
export async function fetchedCompiler(): Promise<string | undefined> {
  while (isBeingFetched()) await sleep(POLL_MS)
  if (existsSync(COMPLETE)) return COMPILER
  try {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(FETCHING, String(process.pid))
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
  } finally {
    rmSync(FETCHING, { force: true })
  }
}

/** Where the compiler is or, while another process fetches it, will be; undefined where it has to be fetched first. */
export const expectedCompiler = (): string | undefined =>
  existsSync(COMPLETE) || isBeingFetched() ? COMPILER : undefined

/** Another process that still runs is at it. */
function isBeingFetched(): boolean {
  const fetcher = Number(existsSync(FETCHING) ? readFileSync(FETCHING, 'utf8') : NaN)
  if (!Number.isInteger(fetcher) || fetcher <= 0 || fetcher === process.pid) return false
  try {
    return process.kill(fetcher, 0)
  } catch {
    return false
  }
}

/** Begins to fetch it, so that it is there when the gate asks; what becomes of it the gate tells. */
export function fetchInBackground(): void {
  if (expectedCompiler() !== undefined) return
  const command = ['--import', 'tsx', path.join(__dirname, 'fetch-compiler.ts')]
  spawn(process.execPath, command, { stdio: 'ignore' }).unref()
}

/** A test that needs WeChat's compiler; skipped by its name where it cannot be had. */
export const gate = (name: string, test: () => Promise<void>): void =>
  (process.env.WECHAT_COMPILER ? it : it.skip)(name, test)

/** What WeChat's compiler says of a package: `compiled`, or its error. */
export async function compiledAsWechat(packageFolder: string): Promise<string> {
  const compiler = await fetchedCompiler()
  if (compiler === undefined) throw new Error('WeChat’s compiler was being fetched and has not come')
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
