/** `npm run docs:api`: writes docs/api.md from the contract. The output is deterministic; a test keeps it fresh. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toJSONSchema, type ZodMiniType } from 'zod/mini'
import { type Action } from '#shared/contract/action'
import { ALLOWANCES } from '#shared/domain/access/allowances'
import { features as apiFeatures } from '../cloudfunctions/api/features'
import { features as papersFeatures } from '../cloudfunctions/papers/features'
import { refusalsOf } from './docs-refusals'

const ROOT = path.resolve(__dirname, '..')
const CONTRACT = path.join(ROOT, 'src/shared/contract')
export const API_FILE = path.join(ROOT, 'docs/api.md')

interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | false
  readonly items?: JsonSchema
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly string[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

const range = (least: number | undefined, most: number | undefined): string => {
  if (least !== undefined && most !== undefined) return ` ${least}–${most}`
  if (most !== undefined) return ` ≤ ${most}`
  return least === undefined ? '' : ` ≥ ${least}`
}

function objectShape({ properties, required, additionalProperties }: JsonSchema): string {
  const fields = Object.entries(properties ?? {}).map(
    ([name, field]) => `${name}${required?.includes(name) ? '' : '?'}: ${shapeOf(field)}`,
  )
  const others = additionalProperties ? [`[key]: ${shapeOf(additionalProperties)}`] : []
  const all = [...fields, ...others]
  return all.length === 0 ? '{}' : `{ ${all.join(', ')} }`
}

/** A schema in one line, in TypeScript's style, with the bounds of texts, lists and numbers. */
function shapeOf(schema: JsonSchema): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(shapeOf).join(' | ')
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.type === 'object') return objectShape(schema)
  if (schema.type === 'array') return `[${shapeOf(schema.items ?? {})}]${range(undefined, schema.maxItems)}`
  if (schema.type === 'string') return `text${range(schema.minLength, schema.maxLength)}`
  if (schema.type === 'integer' || schema.type === 'number')
    return `${schema.type}${range(schema.minimum, schema.maximum)}`
  return schema.type ?? 'any'
}

/** The sentences above each action in the contract, by the action's key. */
function sentences(): ReadonlyMap<string, string> {
  const files = readdirSync(CONTRACT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const found = files.flatMap((file) => [
    ...readFileSync(path.join(CONTRACT, file), 'utf8').matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+) = (?:withTexts\(\s*)?action</g,
    ),
  ])
  return new Map(
    found.map(([, text, key]) => [key ?? '', (text ?? '').replace(/\s*\n\s*\*?\s*/g, ' ').trim()]),
  )
}

/** What every action may answer, whatever its use case. */
const ALWAYS = [
  'FORBIDDEN',
  'INPUT_INVALID',
  'INTERNAL',
  'NOT_REGISTERED',
  'REQUEST_REUSED',
  'TOO_MANY_CALLS',
  'UNIT_CLOSED',
  'UNKNOWN_ACTION',
]

function actionLines(
  key: string,
  action: Action,
  sentence: string | undefined,
  schema: ZodMiniType<unknown>,
): string[] {
  const { allowance, shows = [], changes = [] } = action
  const facts = [
    action.unit,
    `for ${action.access}`,
    action.effect,
    ...(allowance ? [`allowance: ${allowance}`] : []),
    ...(shows.length > 0 ? [`shows ${shows.join(', ')}`] : []),
    ...(changes.length > 0 ? [`changes ${changes.join(', ')}`] : []),
  ]
  const own = [...refusalsOf(key), ...(allowance ? [ALLOWANCES[allowance].code] : [])]
  const refusals = own.filter((code) => !ALWAYS.includes(code)).sort()
  const shape = shapeOf(toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema)
  return [
    `### \`${action.name}\``,
    '',
    ...(sentence ? [sentence, ''] : []),
    facts.join(' · '),
    '',
    ...(refusals.length > 0 ? [`Refuses with ${refusals.map((code) => `\`${code}\``).join(', ')}.`, ''] : []),
    '```ts',
    shape,
    '```',
    '',
  ]
}

const HEAD = `# What a phone may ask

Written by \`npm run docs:api\` from \`src/shared/contract\`; do not edit. Each action names its deploy unit, who may call it and its
effect: a \`read\`, a \`write\` in one transaction that is replayed by its request id, or an \`act\` that leaves a row or works outside
the database. What an action shows is read again once another action has changed it. Below stands its input; unknown fields are
refused with \`INPUT_INVALID\`. Numbers beside \`text\` count characters, beside a list its items. Every action may also answer
\`UNKNOWN_ACTION\`, \`TOO_MANY_CALLS\`, \`NOT_REGISTERED\`, \`FORBIDDEN\`, \`UNIT_CLOSED\` and \`INTERNAL\`;
a write \`REQUEST_REUSED\` too. The words of each code: \`src/shared/texts/errors.ts\`.

`

/** The text of docs/api.md. */
export async function apiDocument(): Promise<string> {
  const said = sentences()
  const parts: string[] = []
  for (const { actions, load } of [...apiFeatures, ...papersFeatures]) {
    const { schemas } = await load()
    for (const [key, action] of Object.entries<Action>(actions)) {
      const schema = schemas[key]
      if (!schema) throw new Error(`no schema for ${action.name}`)
      parts.push(...actionLines(key, action, said.get(key), schema()))
    }
  }
  return `${HEAD}${parts.join('\n')}`
}

if (require.main === module) void apiDocument().then((text) => writeFileSync(API_FILE, text))
