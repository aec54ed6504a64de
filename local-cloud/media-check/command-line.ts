import { statSync } from 'node:fs'
import path from 'node:path'
import { isUrl } from './check-one'

export const USAGE = `用法：npm run media:check -- [--json] 文件…
      npm run media:check -- [--json] --rewrap 新文件.mp4 文件.mov
  文件可以是本机路径，也可以是 http://127.0.0.1 开头的地址（按范围读取）。
  视频（mp4、m4v、mov）、照片（jpg、png、heic、webp 等）、音频（mp3、m4a、wav）、文档（pdf）按各自的规则检查。
  --json    每个文件输出一行 JSON
  --rewrap  与手机上一样，把 MOV 改装成 MP4（不重新编码），再检查；不通过则不写新文件
  退出码：0 每个文件都有结论，或新文件已写好；1 没有写新文件；2 用法错误`

/** What the command is to do. */
export interface CommandLine {
  readonly json: boolean
  readonly targets: readonly string[]
  /** Where the re-wrapped film goes. */
  readonly out: string | undefined
}

/** The command line read, or what is wrong with it. */
export function readCommandLine(words: readonly string[]): CommandLine | { readonly fault: string } {
  const at = words.indexOf('--rewrap')
  const out = at < 0 ? undefined : words[at + 1]
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)]
  const targets = rest.filter((word) => !word.startsWith('-'))
  const unknown = rest.find((word) => word.startsWith('-') && word !== '--json')
  const fault =
    (unknown === undefined ? undefined : `不认识的选项：${unknown}`) ??
    (at < 0 ? undefined : outFault(out, targets)) ??
    targetsFault(targets)
  return fault === undefined ? { json: rest.includes('--json'), targets, out } : { fault }
}

function targetsFault(targets: readonly string[]): string | undefined {
  if (targets.length === 0) return '没有给出文件'
  for (const target of targets) {
    if (isUrl(target) ? !isLoopback(target) : !stat(target)?.isFile())
      return isUrl(target) ? `只接受 http://127.0.0.1 的地址：${target}` : `找不到文件：${target}`
  }
  return undefined
}

function outFault(out: string | undefined, targets: readonly string[]): string | undefined {
  if (out === undefined || out.startsWith('-')) return '--rewrap 后面要写新文件的名字'
  if (targets.length !== 1) return '一次改装一个文件'
  const [there, source] = [stat(out), stat(targets[0] ?? '')]
  if (there && !there.isFile()) return `新文件不能是文件夹：${out}`
  if (there && source && there.dev === source.dev && there.ino === source.ino) return '新文件不能是原文件'
  return stat(path.dirname(out))?.isDirectory() ? undefined : `找不到文件夹：${path.dirname(out)}`
}

const stat = (file: string) => statSync(file, { throwIfNoEntry: false })

const isLoopback = (target: string) => {
  const url = URL.canParse(target) ? new URL(target) : undefined
  return url?.protocol === 'http:' && url.hostname === '127.0.0.1'
}
