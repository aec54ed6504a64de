import { type Action, type Unit } from '#shared/contract/action'
import { features as apiFeatures } from '../../cloudfunctions/api/features'
import { features as papersFeatures } from '../../cloudfunctions/papers/features'

/** What every unit answers. */
export const features = [...apiFeatures, ...papersFeatures]

type Own = (typeof features)[number]['actions']
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

/** Every action that a feature answers, by its key. */
export const actions = Object.assign({}, ...features.map((each) => each.actions)) as Together<Own>

export type ActionKey = keyof typeof actions

const units: ReadonlyMap<unknown, Unit> = new Map(
  Object.values<Action>(actions).map(({ name, unit }) => [name, unit]),
)

/** The unit that answers an action of that name; what none answers goes to `api`. */
export const unitOf = (name: unknown): Unit => units.get(name) ?? 'api'
