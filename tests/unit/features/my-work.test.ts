import { watchCheck } from '../../../src/features/works/my-work/check-watch'
import { workSteps } from '../../../src/features/works/my-work/work-steps'

const chain = ['baoji', 'province']

describe('the stations of a work', () => {
  it.each([
    ['checking', undefined, 1],
    ['inReview', 'baoji', 2],
    ['inReview', 'province', 3],
    ['accepted', undefined, 4],
    ['returned', undefined, 0],
  ] as const)('%s at %s', (status, atUnit, current) => {
    expect(workSteps({ status, chain, ...(atUnit ? { atUnit } : {}) })).toEqual({ units: chain, current })
  })

  it.each(['draft', 'rejected', 'withdrawn'] as const)('has none for a work that is %s', (status) => {
    expect(workSteps({ status, chain })).toBeUndefined()
  })
})

describe('watching a check', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }))
  afterEach(() => jest.useRealTimers())

  function watching(answers: Array<boolean | null>) {
    const seen: Array<[number, string]> = []
    const note = (what: string) => seen.push([Date.now(), what])
    const stop = watchCheck({
      ask: async () => {
        note('asked')
        return answers.shift() ?? true
      },
      onSettled: () => note('settled'),
      onGivenUp: () => note('given up'),
    })
    return { seen, stop }
  }

  it('asks at once and stops with the answer', async () => {
    const { seen } = watching([false])
    await jest.advanceTimersByTimeAsync(60_000)
    expect(seen).toEqual([
      [0, 'asked'],
      [0, 'settled'],
    ])
  })

  it('asks every three seconds, also when no answer came', async () => {
    const { seen } = watching([true, null, false])
    await jest.advanceTimersByTimeAsync(60_000)
    expect(seen).toEqual([
      [0, 'asked'],
      [3_000, 'asked'],
      [6_000, 'asked'],
      [6_000, 'settled'],
    ])
  })

  it('gives up after six times', async () => {
    const { seen } = watching([])
    await jest.advanceTimersByTimeAsync(60_000)
    expect([seen.length, seen.at(-1)]).toEqual([7, [15_000, 'given up']])
  })

  it('asks no more once the page is gone', async () => {
    const { seen, stop } = watching([])
    await jest.advanceTimersByTimeAsync(3_000)
    stop()
    await jest.advanceTimersByTimeAsync(60_000)
    expect(seen.length).toBe(2)
  })
})
