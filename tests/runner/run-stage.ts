import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countsOf } from './jest-report'
import { nodeWarnings } from './node-warnings'
import { type JestRun, type Outcome, type Program, type Stage } from './stage'

const ROOT = path.resolve(__dirname, '../..')
const LOGS = path.join(ROOT, '.cache/logs')
const JEST = path.join(ROOT, 'node_modules/jest/bin/jest.js')
const JEST_FLAGS = ['--colors=false']
/** Room for what lives shortly, MB, in jest's workers too: a twentieth less CPU. */
const NODE_FLAGS = ['--max-semi-space-size=64']

interface Ended {
  readonly code: number
  readonly output: string
}

function execute({ program, env }: Program): Promise<Ended> {
  const [command = '', ...args] = program
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function runProgram(program: Program): Promise<Ended & Omit<Outcome, 'seconds'>> {
  const ended = await execute(program)
  const passed = Number(ended.code === 0)
  return { ...ended, passed, failed: 1 - passed, skipped: [] }
}

async function runJest(
  { projects, files = [], env }: JestRun,
  workers: number,
): Promise<Ended & Omit<Outcome, 'seconds'>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-report-'))
  const report = path.join(folder, 'report.json')
  const flags = [...JEST_FLAGS, `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`]
  try {
    const command = [process.execPath, ...NODE_FLAGS, JEST, ...flags, '--selectProjects', ...projects]
    if (files.length > 0) command.push('--testPathPatterns', ...files)
    const ended = await execute({ program: command, ...(env && { env }) })
    return { ...ended, ...countsOf(textOf(report), ended.code) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Jest's own report is on stdout where `--json` is asked for: it is no line for people. */
const forPeople = (output: string) => output.replace(/^\{"numFailedTestSuites".*$/m, '')

/** Lines that tests want read even where all is well. */
const notes = (output: string) => output.match(/^note: .*$/gm)?.join('\n') ?? ''

/** Runs a stage. What it wrote goes to `.cache/logs`, and comes back where it failed, its notes always. */
export async function runStage(stage: Stage): Promise<Outcome & { readonly said: string }> {
  const startedAt = Date.now()
  const { run } = stage
  const ended = 'program' in run ? await runProgram(run) : await runJest(run, stage.cores)
  const warnings = nodeWarnings(ended.output)
  const output = forPeople(ended.output)
  mkdirSync(LOGS, { recursive: true })
  writeFileSync(path.join(LOGS, `${stage.name.replaceAll(/[^\w-]+/g, '-')}.log`), output)
  const failed = ended.failed + warnings.length
  return {
    passed: ended.passed,
    failed,
    skipped: ended.skipped,
    seconds: Math.round((Date.now() - startedAt) / 100) / 10,
    said:
      failed > 0 ? [output, ...warnings.map((warning) => `warning: ${warning}`)].join('\n') : notes(output),
  }
}
