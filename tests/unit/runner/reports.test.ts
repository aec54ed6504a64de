import { countsOf } from '../../runner/jest-report'
import { nodeWarnings } from '../../runner/node-warnings'
import { lastLine, stageLine } from '../../runner/tell'

const report = (over: object = {}) =>
  JSON.stringify({
    ...{ numPassedTests: 2, numFailedTests: 0, numRuntimeErrorTestSuites: 0 },
    testResults: [
      {
        assertionResults: [
          { status: 'passed', fullName: 'holds' },
          { status: 'pending', fullName: 'needs ffmpeg' },
        ],
      },
    ],
    ...over,
  })

describe('what jest reports', () => {
  it('is counted, skipped tests by name', () => {
    expect(countsOf(report(), 0)).toEqual({ passed: 2, failed: 0, skipped: ['needs ffmpeg'] })
  })

  it('counts a file that could not be run as a failure', () => {
    const text = report({ numFailedTests: 1, numRuntimeErrorTestSuites: 2 })
    expect(countsOf(text, 1)).toEqual({ passed: 2, failed: 3, skipped: ['needs ffmpeg'] })
  })

  it.each([
    ['without a report', undefined, 0, { passed: 0, failed: 1, skipped: [] }],
    ['red without a failed test', report(), 1, { passed: 2, failed: 1, skipped: ['needs ffmpeg'] }],
  ])('is a failure when it ends %s', (_how, text, code, counts) => {
    expect(countsOf(text, code)).toEqual(counts)
  })
})

describe('a warning of Node', () => {
  const leak = 'MaxListenersExceededWarning: Possible EventEmitter memory leak detected.'

  it('is found in what a stage wrote, each once', () => {
    const output = `PASS unit\n(node:12) ${leak}\n(Use \`node --trace-warnings\`)\n(node:13) ${leak}\n`
    expect(nodeWarnings(output)).toEqual([leak])
  })

  it('is not a line in which a test speaks of one', () => {
    expect(nodeWarnings(`said: (node:12) ${leak}`)).toEqual([])
  })
})

describe('what a run tells', () => {
  const outcome = { passed: 1200, failed: 0, skipped: [], seconds: 85.24 }

  it('is a line a stage: its fate, name, count and seconds', () => {
    const stage = { name: 'weapp', cores: 2, run: { projects: ['weapp'] } } as const
    expect(stageLine(stage, outcome).replaceAll(/ +/g, ' ')).toBe('ok weapp 1200 tests 85.2 s')
    const red = { ...outcome, failed: 2, skipped: ['one'] }
    expect(stageLine(stage, red).replaceAll(/ +/g, ' ')).toBe(
      'FAILED weapp 1200 tests, 2 failed, 1 skipped 85.2 s',
    )
  })

  it('ends with the sum, and with what was skipped where something was', () => {
    expect(lastLine([outcome, { ...outcome, failed: 1 }])).toBe('2400 passed, 1 failed')
    expect(lastLine([{ ...outcome, skipped: ['one', 'two'] }])).toBe('1200 passed, 0 failed, 2 skipped')
  })
})
