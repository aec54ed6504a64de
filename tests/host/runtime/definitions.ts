import { type CodeSpace } from 'glass-easel-miniprogram-adapter'
import { isViewEvent, logicEvent } from './logic-event'
import { type LogicRealm } from './ports'
import { told, type Records } from './records'
import { countSetData } from './set-data'

type Method = (this: unknown, ...given: unknown[]) => unknown
type Definition = Record<string, unknown>

const TYPES: Readonly<Record<string, unknown>> = { String, Number, Boolean, Object, Array }

/** The logic's own `Object` and so on are not ours: the framework knows types by identity. */
function ownType(type: unknown): unknown {
  return typeof type === 'function' ? TYPES[type.name] : type
}

function ownProperties(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      if (typeof property !== 'object' || property === null) return [name, ownType(property)]
      return [name, { ...property, type: ownType((property as { type?: unknown }).type) }]
    }),
  )
}

/** The globals by which files of the package define what they are. */
export class Definitions {
  private file = ''
  app: Definition | undefined

  constructor(
    private readonly logic: LogicRealm,
    private readonly records: Records,
    private readonly route: () => string,
    private readonly onError: (error: unknown, what: string) => void,
  ) {}

  /** What `load` defines is the file's. */
  during(file: string, load: () => void): void {
    const outer = this.file
    this.file = file
    try {
      load()
    } finally {
      this.file = outer
    }
  }

  globals(space: CodeSpace): Record<string, unknown> {
    return {
      App: (definition: Definition) => {
        this.app = definition
      },
      Page: (definition: Definition) => {
        space
          .component(this.file)
          .pageDefinition(this.methods(definition) as never)
          .register()
      },
      Component: (definition: Definition) => {
        const { properties = {}, methods = {}, lifetimes = {}, ...rest } = definition
        const { records, route } = this
        const own: Definition = {
          ...rest,
          properties: ownProperties(properties as Definition),
          methods: this.methods(methods as Definition),
          lifetimes: {
            ...(lifetimes as Definition),
            created(this: never) {
              countSetData(this, 'component', route, records)
              ;(lifetimes as { created?: Method }).created?.call(this)
            },
          },
        }
        space.component(this.file).definition(own).register()
      },
    }
  }

  /** Calls into the logic; what it throws is a fault and `App.onError`'s. */
  enter<Result>(what: string, call: () => Result): Result | undefined {
    try {
      return call()
    } catch (error) {
      this.records.fault(`${what} threw: ${told(error)}`)
      this.onError(error, what)
      return undefined
    }
  }

  private methods(definition: Definition): Definition {
    const entries = Object.entries(definition).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value] as const
      return [name, this.method(name, value as Method)] as const
    })
    return Object.fromEntries(entries)
  }

  private method(name: string, method: Method): Method {
    const { logic, records, file } = this
    const enter = this.enter.bind(this)
    return function (...given) {
      const [first] = given
      const event = isViewEvent(first) ? first : undefined
      if (event) records.handled++
      const passed = event ? [logic.parse(logicEvent(event))] : given
      return enter(`${event ? `${name} (${event.type})` : name} of ${file}`, () => method.apply(this, passed))
    }
  }
}
