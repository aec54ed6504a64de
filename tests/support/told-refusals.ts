import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Reply } from '#shared/contract/action'

const API = readFileSync(path.join(__dirname, '../../docs/api.md'), 'utf8')
const codesIn = (text = ''): readonly string[] =>
  [...text.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, code]) => code ?? '')

const [head, ...parts] = API.split('### ')
const always = codesIn(head)
/** By an action's name, the codes that docs/api.md gives it. */
const told = new Map(
  parts.map((part) => [/^`([^`]+)`/.exec(part)?.[1] ?? '', codesIn(/\nRefuses with [^\n]+/.exec(part)?.[0])]),
)

/** A refusal that docs/api.md does not tell of is a mistake there. */
export function requireTold(action: string, reply: Reply<unknown>): void {
  if (reply.ok) return
  const { code } = reply.error
  if (!always.includes(code) && !told.get(action)?.includes(code))
    throw new Error(`docs/api.md does not tell that ${action} refuses with ${code}`)
}
