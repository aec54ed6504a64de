import { features } from '../../cloudfunctions/api/features'

type Own = (typeof features)[number]['actions']
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

/** Every action that a feature of `api` answers, by its key. */
export const actions = Object.assign({}, ...features.map((each) => each.actions)) as Together<Own>

export type ActionKey = keyof typeof actions
