import { type ZodMiniType } from 'zod/mini'
import { type InputOf } from '#shared/contract/action'

/** The input schema of each of these actions; unknown fields are refused. Made at its first use. */
export type SchemasOf<Actions> = {
  readonly [Key in keyof Actions]: () => ZodMiniType<InputOf<Actions[Key]>>
}
