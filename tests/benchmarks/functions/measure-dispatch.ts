import { type Action, type Reply, type TogetherReply } from '#shared/contract/action'
import { listGallery } from '#shared/contract/gallery/gallery'
import { PRIVACY_AGREEMENT_VERSION, readSession, register } from '#shared/contract/session/session'
import { freshRequestId } from '../../support/product-person'
import { FIRST_CONTENT } from '../../support/first-content'
import { type TestEnvironment } from '../../support/test-environment'
import { type MeasuredCall, type Measurement } from './measured-function'

type Named = Pick<Action, 'name'>

/** Calls of one person within one invocation; the first few warm the instance up and are thrown away. */
const CALLS = 30
const WARMING = 5
const PEOPLE = 12

/** Reads and a write; each may be asked again by anybody. */
const ASKED: ReadonlyArray<readonly [Named, object]> = [
  [listGallery, {}],
  [readSession, {}],
  [register, { agreementVersion: PRIVACY_AGREEMENT_VERSION }],
]

const eventOf = ({ name }: Named, input: object) => ({
  action: name,
  input,
  requestId: freshRequestId(),
})

async function callsOf(
  environment: TestEnvironment,
  unit: string,
  makeEvent: () => object,
): Promise<readonly MeasuredCall[]> {
  const kept: MeasuredCall[] = []
  for (let person = 0; person < PEOPLE; person++) {
    const events = Array.from({ length: CALLS }, makeEvent)
    const { calls } = await environment.call<Measurement>('measured', { unit, events }, `person-${person}`)
    kept.push(...calls.slice(WARMING))
  }
  return kept
}

/** The unit's own files that are loaded once the first page has its answers: asked of an instance before anything else. */
export async function loadedForHome(environment: TestEnvironment): Promise<Measurement['loaded']> {
  const [home] = FIRST_CONTENT
  const together = (home?.asks ?? []).map((each) => ({ ...each, requestId: freshRequestId() }))
  const order = { unit: 'api', events: [{ together }] }
  const { calls, loaded } = await environment.call<Measurement>('measured', order, 'somebody')
  const { replies } = calls[0]?.reply as TogetherReply
  if (!replies.every(({ ok }) => ok)) throw new Error(`home was refused: ${JSON.stringify(replies)}`)
  return loaded
}

/** Warm calls by what was called: the empty function, then the product's actions. A refused call ends the benchmark. */
export async function measureWarmCalls(
  environment: TestEnvironment,
): Promise<ReadonlyArray<readonly [string, readonly MeasuredCall[]]>> {
  const measured: Array<readonly [string, readonly MeasuredCall[]]> = [
    ['the empty function', await callsOf(environment, 'empty', () => ({}))],
  ]
  for (const [action, input] of ASKED) {
    const calls = await callsOf(environment, 'api', () => eventOf(action, input))
    const refused = calls.map(({ reply }) => reply as Reply<unknown>).find(({ ok }) => !ok)
    if (refused) throw new Error(`${action.name} was refused: ${JSON.stringify(refused)}`)
    measured.push([action.name, calls])
  }
  return measured
}

/** Whole calls from outside, one after the other, ms each: the gateway and the worker thread are in it. */
export async function measureWholeCalls(
  environment: TestEnvironment,
): Promise<ReadonlyArray<readonly [string, readonly number[]]>> {
  const called = [
    ['the empty function', 'empty', () => ({})],
    [readSession.name, 'api', () => eventOf(readSession, {})],
  ] as const
  const times = called.map(([name]) => [name, [] as number[]] as const)
  for (let turn = 0; turn < CALLS * PEOPLE; turn++)
    for (const [index, [, unit, makeEvent]] of called.entries()) {
      const startedAt = performance.now()
      await environment.call(unit, makeEvent(), 'somebody')
      times[index]?.[1].push(performance.now() - startedAt)
    }
  return times
}
