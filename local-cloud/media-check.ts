import { statSync } from 'node:fs'
import { checkOne, isUrl } from './media-check/check-one'
import { jsonLine, tableRow } from './media-check/report'

const USAGE = `用法：npm run media:check -- [--json] 文件…
  文件可以是本机路径，也可以是 http://127.0.0.1 开头的地址（按范围读取）。
  视频（mp4、m4v、mov）、照片（jpg、png、heic、webp 等）、音频（mp3、m4a、wav）按各自的规则检查。
  --json  每个文件输出一行 JSON
  退出码：0 每个文件都有结论；2 用法错误`

/** What is wrong with the command line, or nothing. */
function usageFault(options: readonly string[], targets: readonly string[]): string | undefined {
  const unknown = options.find((option) => option !== '--json')
  if (unknown !== undefined) return `不认识的选项：${unknown}`
  if (targets.length === 0) return '没有给出文件'
  for (const target of targets) {
    if (isUrl(target) ? !isLoopback(target) : !statSync(target, { throwIfNoEntry: false })?.isFile())
      return isUrl(target) ? `只接受 http://127.0.0.1 的地址：${target}` : `找不到文件：${target}`
  }
  return undefined
}

const isLoopback = (target: string) => {
  const url = URL.canParse(target) ? new URL(target) : undefined
  return url?.protocol === 'http:' && url.hostname === '127.0.0.1'
}

async function main(argv: readonly string[]): Promise<number> {
  const options = argv.filter((argument) => argument.startsWith('-'))
  const targets = argv.filter((argument) => !argument.startsWith('-'))
  const fault = usageFault(options, targets)
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n${USAGE}\n`)
    return 2
  }
  const line = options.includes('--json') ? jsonLine : tableRow
  for (const target of targets) process.stdout.write(`${line(target, await checkOne(target))}\n`)
  return 0
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
