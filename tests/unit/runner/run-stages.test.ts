import { setTimeout as sleep } from 'node:timers/promises'
import { withForerunners } from '../../runner/forerunners'
import { runStages } from '../../runner/run-stages'
import { type Outcome, type Stage } from '../../runner/stage'

const passed: Outcome = { passed: 1, failed: 0, skipped: [], seconds: 0 }
const stage = (name: string, cores: 1 | 2, ...after: string[]): Stage => ({
  name,
  cores,
  after,
  run: { program: ['true'] },
})

/** What began and ended, in order, where each stage takes a moment and some fail. */
async function logOf(stages: readonly Stage[], failing: readonly string[] = []): Promise<string[]> {
  const log: string[] = []
  await runStages(stages, {
    run: async ({ name }) => {
      log.push(`${name} begins`)
      await sleep(5)
      return failing.includes(name) ? { ...passed, passed: 0, failed: 1 } : passed
    },
    ended: ({ name }, _outcome, missing) =>
      log.push(missing === undefined ? `${name} ends` : `${name} waits for ${missing}`),
  })
  return log
}

describe('stages', () => {
  it('run two at a time where each fills one core, alone where one fills both', async () => {
    const log = await logOf([stage('lint', 1), stage('types', 1), stage('unit', 2)])
    expect(log).toEqual([
      ...['lint begins', 'types begins', 'lint ends', 'types ends'],
      ...['unit begins', 'unit ends'],
    ])
  })

  it('run after what they need', async () => {
    const log = await logOf([stage('journeys', 1, 'build'), stage('build', 1)])
    expect(log).toEqual(['build begins', 'build ends', 'journeys begins', 'journeys ends'])
  })

  it('do not run when what they need has failed, and count as failed themselves', async () => {
    const stages = [stage('build', 1), stage('journeys', 1, 'build'), stage('pictures', 1, 'journeys')]
    expect(await logOf(stages, ['build'])).toEqual([
      ...['build begins', 'build ends'],
      ...['journeys waits for build', 'pictures waits for journeys'],
    ])
  })

  it('take a forerunner that is not in the plan as done', async () => {
    expect(await logOf([stage('journeys', 1, 'build')])).toEqual(['journeys begins', 'journeys ends'])
  })

  it('that wait for each other are refused', async () => {
    await expect(logOf([stage('hen', 1, 'egg'), stage('egg', 1, 'hen')])).rejects.toThrow(
      'stages wait for each other: hen, egg',
    )
  })
})

describe('one stage by its name', () => {
  const plan = [stage('types', 1), stage('build', 1), stage('journeys', 2, 'build')]

  it('brings what it needs, in the order of the plan', () => {
    expect(withForerunners(plan, ['journeys']).map(({ name }) => name)).toEqual(['build', 'journeys'])
  })

  it('that is unknown is refused with the names that are known', () => {
    expect(() => withForerunners(plan, ['typos'])).toThrow(
      'no stage typos; there are: types, build, journeys',
    )
  })
})
