import { type ZodMiniType } from 'zod/mini'
import { type Action, type Unit } from '#shared/contract/action'
import { type SchemasOf } from '#shared/contract/schemas'
import { type AnyHandler, type HandlersOf } from '../platform/use-case'

/** What a feature's actions are answered with: its file `handlers`, loaded at its first use. */
interface Answering<Actions> {
  readonly handlers: HandlersOf<Actions>
  readonly schemas: SchemasOf<Actions>
}

type Actions = Readonly<Record<string, Action>>

export interface Feature<Own = Actions> {
  readonly actions: Own
  readonly load: () => Promise<Answering<Actions>>
}

export const feature = <Own extends Actions>(
  actions: Own,
  load: () => Promise<Answering<Own>>,
): Feature<Own> => ({ actions, load })

/** What answers one action. */
export interface Answerer {
  readonly handler: AnyHandler<unknown, unknown>
  readonly schema: ZodMiniType<unknown>
}

export interface Answered {
  readonly action: Action
  readonly answerer: () => Promise<Answerer>
}

const answeredWith = (key: string, action: Action, load: Feature['load']): Answered => {
  let known: Answerer | undefined
  const find = async (): Promise<Answerer> => {
    const { handlers, schemas } = await load()
    const [handler, schema] = [handlers[key], schemas[key]]
    if (!handler || !schema) throw new Error(`nothing answers ${action.name}`)
    return { handler, schema: schema() }
  }
  return { action, answerer: async () => (known ??= await find()) }
}

/** The features' actions that are this unit's, by their names on the wire. */
export const answeredBy = (unit: Unit, features: readonly Feature[]): ReadonlyMap<string, Answered> =>
  new Map(
    features.flatMap(({ actions, load }) =>
      Object.entries(actions)
        .filter(([, action]) => action.unit === unit)
        .map(([key, action]) => [action.name, answeredWith(key, action, load)] as const),
    ),
  )
