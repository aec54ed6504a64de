import { type ZodMiniType } from 'zod/mini'
import { type InputOf } from '#shared/contract/action'

/** What the input of each of these actions must be; unknown fields are refused. Made at its first use. */
export type SchemasOf<Actions> = {
  readonly [Key in keyof Actions]: () => ZodMiniType<InputOf<Actions[Key]>>
}
