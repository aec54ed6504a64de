import { actions, type ActionKey } from '../../support/all-actions'
import { type Action } from '#shared/contract/action'
import { FIRST_CONTENT } from '../../support/first-content'
import { type Invocation, type TestEnvironment } from '../../support/test-environment'
import { readCases, type ReadCase } from './cases'
import { type Scene } from './scene'

/** What reading one list cost. `documents` are those it gave to the caller, or took up. */
export interface Measured {
  readonly name: string
  readonly what: string
  readonly page: ReadCase['page']
  readonly documents: number
  readonly queries: Invocation['queries']
  /** Of the call around it; absent where that did more than read this list. */
  readonly call?: Pick<Invocation, 'requests' | 'wireBytes' | 'storageBytes'>
}

/** Acts that work outside the database: WeChat and storage make their cost, no list does. */
const OUTSIDE: readonly ActionKey[] = ['readShareCode', 'installSharePictures', 'openJob']

/** The reads of the contract, and the acts that read, each of which must have its cases. */
export const readKeys = (Object.keys(actions) as ActionKey[]).filter(
  (key) => actions[key].effect !== 'write' && !OUTSIDE.includes(key),
)

async function lastOf(environment: TestEnvironment): Promise<Invocation> {
  const last = (await environment.invocations()).at(-1)
  if (last?.outcome !== 'ok') throw new Error(`the last invocation ended with ${last?.outcome}`)
  return last
}

/** Without dispatch's own count of reads, which every tenth read of a person brings whatever it reads. */
const costOf = ({ queries, requests, wireBytes, storageBytes }: Invocation) => ({
  queries: queries.filter(({ collection }) => collection !== 'allowances'),
  call: { requests, wireBytes, storageBytes },
})

/** How many documents of a list an answer shows: items of a page, rows of a history, a work's details. */
function documentsIn(answer: object): number {
  const { items, timeline, changes, details } = answer as Partial<
    Record<'items' | 'timeline' | 'changes', readonly unknown[]> & { readonly details: object | null }
  >
  return (items ?? timeline ?? changes ?? [details].filter(Boolean)).length
}

async function measureRead({ cloud }: Scene, key: ActionKey, each: ReadCase): Promise<Measured> {
  const action = actions[key] as Action<object, object>
  const answer = await each.by.must(action, each.input)
  const cost = costOf(await lastOf(cloud.environment))
  return { name: action.name, what: each.what, page: each.page, documents: documentsIn(answer), ...cost }
}

/** The one call before a page's first content, on a phone that knows nothing yet. */
export async function measureFirstContents({ cloud, guest }: Scene): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { page, asks } of FIRST_CONTENT) {
    const replies = await guest.askTogether(asks)
    const documents = replies.reduce((sum, reply) => {
      if (!reply.ok) throw new Error(`${page}: ${reply.error.code}`)
      return sum + documentsIn(reply.value as object)
    }, 0)
    const cost = costOf(await lastOf(cloud.environment))
    measured.push({ name: page, what: 'opens', page: 'whole', documents, ...cost })
  }
  return measured
}

/** Every read of the contract; one without cases is an error. */
export async function measureReads(scene: Scene): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const key of readKeys) {
    const cases = readCases[key]?.(scene)
    if (!cases) throw new Error(`${actions[key].name} has no case in tests/benchmarks/queries/cases.ts`)
    for (const each of cases) measured.push(await measureRead(scene, key, each))
  }
  return measured
}

/**
 * The lists a minute's timer reads, by their indexes: works whose check is waiting, changes of queues, what has expired. Its
 * recount of the queues is no list: it exists to count.
 */
export async function measureSweep({ cloud: { environment } }: Scene): Promise<Measured[]> {
  await environment.fireTimer('events', 'sweep')
  const { queries } = await lastOf(environment)
  const lists = new Map<string, Array<(typeof queries)[number]>>()
  for (const query of queries.filter(({ counted }) => !counted)) {
    const what = `${query.collection} by ${query.index}`
    lists.set(what, [...(lists.get(what) ?? []), query])
  }
  return [...lists].map(([what, own]) => ({
    ...{ name: 'events', what, page: 'first', queries: own },
    documents: own.reduce((sum, { returned }) => sum + returned, 0),
  }))
}

/** Runs a query of its own in the probe function: `script` ends in a `get()` or `count()`, as tests/cloud/probe-function says. */
export async function measureProbe(
  { cloud: { environment } }: Scene,
  what: string,
  page: Measured['page'],
  script: string,
  input: object = {},
): Promise<Measured> {
  const reply = await environment.call<{ value?: { data?: readonly unknown[] }; failure?: unknown }>(
    'probe',
    { script: `return ${script}`, input },
    'a-programmer',
  )
  if (!reply.value) throw new Error(`${what}: ${JSON.stringify(reply.failure)}`)
  const cost = costOf(await lastOf(environment))
  return { name: 'probe', what, page, documents: reply.value.data?.length ?? 0, ...cost }
}
