import path from 'node:path'
import { parseArgs } from 'node:util'

export interface StartFlags {
  readonly port: number
  readonly dataFolder: string
  /** Throws away what the data folder's environment holds, and starts anew. */
  readonly fresh: boolean
  readonly seed: boolean
  /** A built H5 app to serve as it is; absent: `dist/h5`, built when sources changed. */
  readonly siteFolder?: string
}

/** Flags that do not fit; the message says which, in a sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const USAGE = `用法：npm start [-- 选项]
  --port N      端口，默认 8686；0 表示任意空闲端口
  --data DIR    数据目录，默认 .local-cloud
  --fresh       清空数据目录里的环境，从头开始
  --no-seed     只安装活动和人员，不放示例作品
  --site DIR    直接使用已构建好的 H5 目录，不再构建`

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  site: { type: 'string' },
  fresh: { type: 'boolean' },
  'no-seed': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(port <= 65535)) throw new UsageError(`--port 应是 0 到 65535 之间的整数，收到的是“${text}”。`)
  return port
}

function given(option: string, text: string | undefined, fallback: string): string {
  if (text === '') throw new UsageError(`--${option} 后面要写一个目录。`)
  return text ?? fallback
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (failure) {
    const known = Object.keys(OPTIONS)
    const wrong = argv.find((each) => each.startsWith('-') && !known.includes(each.replace(/^--|=.*$/g, '')))
    throw new UsageError(wrong ? `没有选项“${wrong}”。` : `选项写错了：${(failure as Error).message}`)
  }
}

/** The flags of `npm start`; `help` when they are asked for. Relative folders are taken from `root`. */
export function parseFlags(argv: readonly string[], root: string): StartFlags | 'help' {
  const { values, positionals } = parsed(argv)
  if (values.help) return 'help'
  const [extra] = positionals
  if (extra !== undefined)
    throw new UsageError(`多出了“${extra}”。npm 的选项要写在两个短横之后：npm start -- --port 8687`)
  return {
    port: portOf(values.port ?? '8686'),
    dataFolder: path.resolve(root, given('data', values.data, '.local-cloud')),
    fresh: values.fresh ?? false,
    seed: !values['no-seed'],
    ...(values.site !== undefined && { siteFolder: path.resolve(root, given('site', values.site, '')) }),
  }
}
