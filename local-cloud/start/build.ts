import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions } from '../../config/build-functions'
import { runInGroup } from './process-groups'
import { isBuiltFrom, removeStamp, sourcesHash, writeStamp } from './stamp'

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json']
export const FUNCTION_SOURCES = ['cloudfunctions', 'src/shared', 'config/build-functions.ts', ...COMMON]
const SITE_SOURCES = ['src', 'config', 'babel.config.js', ...COMMON]
const PROGRESS_MS = 5000
const TAIL_LINES = 40

type Say = (sentence: string) => void

/** A build that is needed failed: nothing can be started. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

/** Builds the cloud functions when their sources changed, apart from the folder that is deployed. Returns theirs. */
export async function builtFunctions(root: string, say: Say): Promise<string> {
  const folder = path.join(root, 'dist/start/cloudfunctions')
  const hash = sourcesHash(root, FUNCTION_SOURCES)
  if (isBuiltFrom(folder, hash) && existsSync(path.join(folder, 'api/index.js'))) return folder
  say('正在构建云函数……')
  try {
    await buildFunctions(folder)
  } catch (failure) {
    throw new BuildError(`云函数构建失败：\n${(failure as Error).message}`)
  }
  writeStamp(folder, hash)
  return folder
}

/** Builds the H5 app when its sources changed, telling how long it takes. Returns its folder. */
export async function builtSite(root: string, say: Say): Promise<string> {
  const folder = path.join(root, 'dist/h5')
  const index = path.join(folder, 'index.html')
  const hash = sourcesHash(root, SITE_SOURCES)
  if (isBuiltFrom(folder, hash) && existsSync(index)) return folder
  say('正在构建 H5 页面（第一次或源码有变动时需要，约半分钟到两分钟）……')
  removeStamp(folder)
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  const ticking = setInterval(() => say(`  仍在构建，已用 ${seconds()} 秒……`), PROGRESS_MS)
  const taro = path.join(
    path.dirname(require.resolve('@tarojs/cli/package.json', { paths: [root] })),
    'bin/taro',
  )
  const { code, output } = await runInGroup([taro, 'build', '--type', 'h5'], {
    cwd: root,
    env: { NODE_ENV: 'production' },
  }).finally(() => clearInterval(ticking))
  if (code !== 0 || !existsSync(index)) {
    const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
    throw new BuildError(`H5 页面构建失败（退出码 ${code}）：\n${tail}`)
  }
  writeStamp(folder, hash)
  say(`H5 页面构建完成，用时 ${seconds()} 秒。`)
  return folder
}
