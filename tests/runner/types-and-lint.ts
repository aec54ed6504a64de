/**
 * `types-and-lint.ts [--whole]`: what tsc and eslint say of the tree, from one program; each alone would read and understand
 * it anew. Both keep what they know in the same caches as their own commands; `--whole` takes nothing from eslint's.
 */
import { ESLint } from 'eslint'
import path from 'node:path'
import ts from 'typescript'
import tseslint from 'typescript-eslint'

const ROOT = path.resolve(__dirname, '../..')

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
}
const words = (diagnostics: readonly ts.Diagnostic[]): string => ts.formatDiagnostics(diagnostics, host)

function wholeProgram(): ts.EmitAndSemanticDiagnosticsBuilderProgram {
  const refuse = (diagnostic: ts.Diagnostic): never => {
    throw new Error(words([diagnostic]))
  }
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(ROOT, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: refuse },
  )
  if (!config) throw new Error('tsconfig.json cannot be read')
  const { fileNames: rootNames, options, errors: configFileParsingDiagnostics } = config
  return ts.createIncrementalProgram({ rootNames, options, configFileParsingDiagnostics })
}

const parser = tseslint.parser as { parseForESLint(code: string, options: object): object }

/** The parser that finds each file in the program. Of a parser eslint's cache knows the name alone. */
const parserOf = (program: ts.Program) => ({
  ...tseslint.parser,
  parseForESLint: (code: string, options: object) =>
    parser.parseForESLint(code, { ...options, programs: [program] }),
})

async function lint(program: ts.Program, whole: boolean): Promise<string> {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: { files: ['**/*.{ts,tsx,mts}'], languageOptions: { parser: parserOf(program) } },
    cache: !whole,
    cacheStrategy: 'content',
    cacheLocation: '.cache/eslint',
  })
  const formatter = await eslint.loadFormatter('stylish')
  return formatter.format(await eslint.lintFiles(['.']))
}

function typeFaults(program: ts.EmitAndSemanticDiagnosticsBuilderProgram): string {
  const found = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ]
  // Nothing is emitted but what the next run knows.
  return words([...found, ...program.emit().diagnostics])
}

async function main(): Promise<void> {
  const program = wholeProgram()
  // Before the rules, which ask each node for what is around it: that is known once types were asked for.
  const ofTypes = typeFaults(program)
  const ofLint = await lint(program.getProgram(), process.argv.includes('--whole'))
  if (ofTypes + ofLint === '') return
  console.log(ofTypes + ofLint)
  process.exitCode = 1
}

main().catch((failure: unknown) => {
  console.error(failure)
  process.exitCode = 1
})
