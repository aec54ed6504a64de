import { type Stopwatch } from './stopwatch'

type Method = (...parameters: unknown[]) => unknown

const isThenable = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null)?.then === 'function'

/** A caller's function that the SDK runs: while it does, the SDK does not. */
const handedOver =
  (callback: Method, stopwatch: Stopwatch): Method =>
  async (...parameters) => {
    stopwatch.leave()
    try {
      return await callback(...parameters.map((each) => watched(each, stopwatch)))
    } finally {
      stopwatch.enter()
    }
  }

/** The SDK's object with a stopwatch that runs while the SDK does, in whatever its methods return too. */
export function watched(object: unknown, stopwatch: Stopwatch): unknown {
  if (typeof object !== 'object' || object === null) return object
  return new Proxy(object, {
    get(target, name) {
      const member = Reflect.get(target, name, target) as unknown
      if (typeof member !== 'function') return member
      return (...parameters: unknown[]) => {
        stopwatch.enter()
        const given = parameters.map((each) =>
          typeof each === 'function' ? handedOver(each as Method, stopwatch) : each,
        )
        const result = (member as Method).apply(target, given)
        if (isThenable(result)) return result.finally(() => stopwatch.leave())
        stopwatch.leave()
        return watched(result, stopwatch)
      }
    },
  })
}
