import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { NOTES, type Step } from './notes-feature'

const ROOT = path.resolve(__dirname, '../../..')
const MINUTES = 60_000

let copy: string
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'house-'))
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  for (const top of new Set(
    tracked
      .trim()
      .split('\n')
      .map((file) => file.split('/')[0] ?? file),
  ))
    cpSync(path.join(ROOT, top), path.join(copy, top), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function take(step: Step): void {
  const file = path.join(copy, step.file)
  if ('text' in step) {
    mkdirSync(path.dirname(file), { recursive: true })
    return writeFileSync(file, step.text)
  }
  const before = readFileSync(file, 'utf8')
  expect(before).toMatch(step.after)
  const end = step.after.flags.includes('m') ? '\n' : ''
  writeFileSync(
    file,
    before.replace(step.after, (found) => found + end + step.line),
  )
}

/** What a command says where it fails; nothing where all is well. */
function complaints(...command: readonly [string, ...string[]]): string {
  const [program, ...args] = command
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, TESTS: 'every-run', JEST_WORKER_ID: undefined },
  })
  return status === 0 ? '' : stdout + stderr
}

it('CONTRIBUTING.md names every place where a collection with a list page signs in, at most twelve', () => {
  const drill = /\*\*A collection with a list page\*\*([\s\S]*?)\n\n/.exec(
    readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8'),
  )?.[1]
  const places = Object.keys(NOTES)
  expect(places.filter((place) => !drill?.includes(place))).toEqual([])
  expect(places.length).toBeLessThanOrEqual(12)
})

it(
  'a feature added at these places compiles, and what holds the house together finds it complete',
  () => {
    for (const step of Object.values(NOTES).flat()) take(step)
    expect(complaints('npx', 'tsc', '-p', 'tsconfig.json', '--noEmit')).toBe('')
    expect(complaints('npm', 'run', '--silent', 'docs:api')).toBe('')
    const checks = 'architecture/|unit/(docs|contract|dispatch)/'
    expect(
      complaints(
        ...(['npx', 'jest', '--selectProjects', 'architecture', 'unit'] as const),
        ...['--testPathPatterns', checks, '--maxWorkers', '2'],
      ),
    ).toBe('')
  },
  10 * MINUTES,
)

it.each([
  ['a row of the authorization table', 'tests/cloud/authorization/authorization-table.ts', /^listNotes.*\n/m],
  ['a row of the table of reads', 'tests/e2e/faults/read-table.ts', /^ {2}\{ route: routes\.notes.*\n/m],
  ['a case of the queries', 'tests/benchmarks/queries/cases.ts', /^ {2}listNotes.*\n/m],
])(
  'without %s it is not complete',
  (_what, file, line) => {
    const whole = readFileSync(path.join(copy, file), 'utf8')
    writeFileSync(path.join(copy, file), whole.replace(line, ''))
    const said = complaints(
      'npx',
      'jest',
      '--selectProjects',
      'architecture',
      '--testPathPatterns',
      'completeness',
    )
    writeFileSync(path.join(copy, file), whole)
    expect(said).toMatch(/notes/i)
  },
  MINUTES,
)
