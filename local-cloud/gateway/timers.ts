import { existsSync, readdirSync } from 'node:fs'
import { type FunctionRunner } from '../functions/function-runner'
import { type Environment } from './environment'

/**
 * Fires every timer trigger that the functions declare, one after the other, for one environment, every `everyMs` of real
 * time. The cron expressions are WeChat's business: here each trigger fires as often, so that the demonstration need not be
 * waited for, and a function may count on no interval. A round that still runs is not joined by another. Returns how to
 * stop.
 */
export function startTimers(
  functions: FunctionRunner,
  functionsFolder: string,
  environment: Environment,
  everyMs: number,
): () => void {
  let busy = false
  const round = async () => {
    if (!existsSync(functionsFolder)) return
    busy = true
    for (const name of readdirSync(functionsFolder))
      for (const { name: TriggerName, type } of functions.configOf(name).triggers ?? [])
        if (type === 'timer') {
          const event = { Type: 'Timer', TriggerName, Time: new Date(environment.now()).toISOString() }
          await functions.invoke(environment, name, event, { kind: 'timer' })
        }
  }
  const fire = () =>
    round()
      .catch((failure: unknown) => console.error('local-cloud: the timers failed:', failure))
      .finally(() => (busy = false))
  const interval = setInterval(() => void (busy ? undefined : fire()), everyMs)
  return () => clearInterval(interval)
}
