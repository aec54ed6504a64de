import { checkOne } from './media-check/check-one'
import { readCommandLine, USAGE } from './media-check/command-line'
import { jsonLine, refusalJsonLine, refusalRow, sizeLine, tableRow } from './media-check/report'
import { rewrapFile } from './media-check/rewrap-file'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function check(targets: readonly string[], json: boolean): Promise<number> {
  const line = json ? jsonLine : tableRow
  for (const target of targets) say(line(target, await checkOne(target)))
  return 0
}

async function rewrap(target: string, out: string, json: boolean): Promise<number> {
  const outcome = await rewrapFile(target, out, (sizeBytes) => {
    if (!json) say(sizeLine(sizeBytes))
  })
  if (!outcome.ok) {
    say(json ? refusalJsonLine(target, outcome) : refusalRow(target, outcome))
    return 1
  }
  const written = outcome.check.verdict === 'accept' ? out : undefined
  say(json ? jsonLine(target, outcome.check, written) : tableRow(written ?? target, outcome.check))
  return written === undefined ? 1 : 0
}

async function main(words: readonly string[]): Promise<number> {
  const asked = readCommandLine(words)
  if ('fault' in asked) {
    process.stderr.write(`${asked.fault}\n${USAGE}\n`)
    return 2
  }
  const { targets, json, out } = asked
  const [target = ''] = targets
  return out === undefined ? check(targets, json) : rewrap(target, out, json)
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
