import { digestOfHeads } from '../src/shared/domain/audit/chain'
import { auditVerify } from '../src/shared/texts/audit-verify'
import { sha256 } from '../cloudfunctions/server/platform/identifiers'
import { checkFile } from './audit-verify/check-file'

const fail = (sentence: string): number => {
  process.stderr.write(`${sentence}\n${auditVerify.usage}\n`)
  return 2
}

/** 0: every row is whole. 1: says the first that is not. 2: there is no export to read. */
async function main(words: readonly string[]): Promise<number> {
  const [file] = words
  if (file === undefined || words.length > 1) return fail(auditVerify.oneFile)
  if (file.startsWith('-')) return fail(auditVerify.unknownOption(file))
  try {
    const checked = await checkFile(file)
    if (checked.outcome === 'unreadable') return fail(auditVerify.noExport(file))
    if (checked.outcome === 'broken') {
      process.stdout.write(`${auditVerify.broken(checked.at)}\n`)
      return 1
    }
    const { rows, heads } = checked
    process.stdout.write(`${auditVerify.whole(rows, digestOfHeads(heads, sha256))}\n`)
    return 0
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return fail(code === 'ENOENT' ? auditVerify.missing(file) : auditVerify.unreadable(file))
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
