import { type Instance } from '../../../local-cloud/functions/instance'
import { InstancePool } from '../../../local-cloud/functions/instance-pool'
import { moveClock } from '../../../local-cloud/gateway/control-plane'
import { type Environment } from '../../../local-cloud/gateway/environment'

it('an instance is given back when its order cannot be made', async () => {
  const instance = { alive: true, run: () => Promise.resolve('ran'), stop: () => Promise.resolve() }
  const pool = new InstancePool(1, () => instance as unknown as Instance)
  const broken = () => {
    throw new RangeError('too deep')
  }
  await expect(pool.run(broken, 1000)).rejects.toThrow('too deep')
  await expect(pool.run(() => ({}) as never, 1000)).resolves.toBe('ran')
})

it.each([{ now: 1e300 }, { now: NaN }, { advanceMs: -1e300 }])(
  'the clock is not moved to a time that there is not: %o',
  (fields) => {
    const moved: number[] = []
    const environment = { now: () => 0, clockOffsetMs: 0, setClock: (at: number) => moved.push(at) }
    expect(() => moveClock(environment as unknown as Environment, fields)).toThrow('no such time')
    expect(moved).toEqual([])
  },
)
