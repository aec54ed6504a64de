import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type ZodMiniType } from 'zod/mini'
import { type ActionKey } from './all-actions'

const CONTRACT = path.resolve(__dirname, '../../src/shared/contract')
type Schemas = Readonly<Record<string, () => ZodMiniType<unknown>>>

/** What the contract's files export as a feature's schemas. */
const ofFeatures = readdirSync(CONTRACT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.schema.ts'))
  // Found by name, so that a new feature needs no line here.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  .flatMap((file) => Object.entries(require(path.join(CONTRACT, file)) as Record<string, Schemas>))
  .flatMap(([name, schemas]) => (name.endsWith('Schemas') ? [schemas] : []))
const schemas = Object.assign({}, ...ofFeatures) as Readonly<Record<ActionKey, () => ZodMiniType<unknown>>>

/** What an action's input must be. */
export const schemaOf = (key: ActionKey): ZodMiniType<unknown> => schemas[key]()
