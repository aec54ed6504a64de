import { readFileSync } from 'node:fs'
import { readSeasonText } from '../cloudfunctions/server/season/season-text'
import { validateSeason, valueAt } from '../src/shared/contract/season/validate-season'
import { isOwnRule } from '../src/shared/domain/season/clauses'
import { type SeasonFile } from '../src/shared/domain/season/season-file'
import { seasonCheck, seasonFaultSentence } from '../src/shared/texts/season-check'

function fitting(file: SeasonFile): string {
  const quotas = file.units.flatMap(({ quota }) => quota ?? [])
  return seasonCheck.fits({
    name: file.name,
    units: file.units.length,
    quotaUnits: quotas.length,
    quota: quotas.reduce((sum, quota) => sum + quota, 0),
    subProjects: file.subProjects.length,
    clauses: file.clauses.length,
    noticeClauses: file.clauses.filter(({ id }) => !isOwnRule(id)).length,
    defects: file.clauses.flatMap(({ defects = [] }) => defects).length,
    parts: file.series.parts.length,
    items: file.series.parts.flatMap(({ items }) => items).length,
    activities: file.activities.length,
  })
}

function usageFault(words: readonly string[]): string | undefined {
  const option = words.find((word) => word.startsWith('-'))
  if (option !== undefined) return seasonCheck.unknownOption(option)
  return words.length === 1 ? undefined : seasonCheck.oneFile
}

/** The file's content, or why there is none. */
function read(file: string): { readonly raw: unknown } | { readonly fault: string } {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return { fault: gone ? seasonCheck.missing(file) : seasonCheck.unreadable(file) }
  }
  const content = readSeasonText(bytes)
  return 'fault' in content ? { fault: seasonCheck[content.fault](file) } : content
}

const wrongCall = (sentence: string): number => {
  process.stderr.write(`${sentence}\n${seasonCheck.usage}\n`)
  return 2
}

function main(words: readonly string[]): number {
  const [file = ''] = words
  const fault = usageFault(words)
  if (fault !== undefined) return wrongCall(fault)
  const content = read(file)
  if ('fault' in content) return wrongCall(content.fault)
  const validation = validateSeason(content.raw)
  if (validation.fits) {
    process.stdout.write(`${fitting(validation.file)}\n`)
    return 0
  }
  for (const each of validation.faults)
    process.stdout.write(`${seasonFaultSentence(each, valueAt(content.raw, each.path))}\n`)
  process.stdout.write(`${seasonCheck.faults(validation.faults.length)}\n`)
  return 1
}

process.exitCode = main(process.argv.slice(2))
