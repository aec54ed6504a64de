/** A reporter for Stryker that tells each mutant nobody noticed as soon as it is known: a run that is ended early has told some. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type MutantResult } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { type Reporter } from '@stryker-mutator/api/report'

/** The lines a mutant changes, before and after. */
function linesOf({ fileName, location: { start, end }, replacement = '' }: MutantResult): [string, string] {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const head = (lines[0] ?? '').slice(0, start.column - 1)
  const tail = (lines.at(-1) ?? '').slice(end.column - 1)
  return [lines.join('\n'), head + replacement + tail]
}

class Survivors implements Reporter {
  onMutantTested(result: Readonly<MutantResult>): void {
    if (result.status !== 'Survived' && result.status !== 'NoCoverage') return
    const [before, after] = linesOf(result)
    const place = `${path.relative(process.cwd(), result.fileName)}:${result.location.start.line}`
    process.stdout.write(`${result.status} ${place} ${result.mutatorName}\n-${before}\n+${after}\n`)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)]
