import { createTestEnvironment, type Dies, type TestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await createTestEnvironment()
})
afterEach(() => environment.remove())

const run = (script: string, dies: Dies) => environment.call('probe', { script }, 'probe-person', dies)
const KILLED = { code: 'FUNCTIONS_EXECUTE_FAIL', message: expect.stringContaining('killed') as string }
const ids = async () => (await environment.documents('probeThings')).map(({ _id }) => _id)

const FIVE_WRITES = `const things = db.collection('probeThings')
  await things.doc('a').set({ data: { n: 1 } })
  await db.runTransaction(async (tx) => {
    await tx.collection('probeThings').doc('b').set({ data: { n: 1 } })
    await tx.collection('probeThings').doc('c').set({ data: { n: 1 } })
  }, 0)
  await things.add({ data: { _id: 'd' } })
  return 'done'`

describe.each([[false], [true]])('an instance that is killed (its worker stopped: %p)', (terminates) => {
  it.each([
    ['before its transaction', 1, ['a']],
    ['inside its transaction', 2, ['a']],
    ['before the commit', 3, ['a']],
    ['between the commit and its answer', 4, ['a', 'b', 'c']],
    ['at its last write', 5, ['a', 'b', 'c', 'd']],
  ])('%s does nothing more and answers nothing', async (_when, afterWrites, left) => {
    await expect(run(FIVE_WRITES, { afterWrites, terminates })).rejects.toMatchObject(KILLED)
    expect(await ids()).toEqual(left)
    expect((await environment.invocations()).map(({ outcome }) => outcome)).toEqual([KILLED.code])
  })

  it('earlier than its time ends as it would', async () => {
    expect(await run(FIVE_WRITES, { afterWrites: 6, terminates })).toEqual({ value: 'done' })
  })

  it('is followed by others', async () => {
    const ownDocuments = (name: number) => FIVE_WRITES.replace(/'([a-d])'/g, `'$1${name}'`)
    await Promise.all(
      [1, 2, 3, 4, 5].map((afterWrites) =>
        expect(run(ownDocuments(afterWrites), { afterWrites, terminates })).rejects.toMatchObject(KILLED),
      ),
    )
    expect(await probe(environment, `return input`, 'still here')).toBe('still here')
  })
})

it('a stopped worker does not run on', async () => {
  const endless = `await db.collection('probeThings').add({ data: { _id: 'a' } }).catch(() => undefined)
    for (;;);`
  await expect(run(endless, { afterWrites: 1, terminates: true })).rejects.toMatchObject(KILLED)
}, 15_000)

it('what a cut function catches does not bring it back', async () => {
  const stubborn = `const things = db.collection('probeThings')
    for (const _id of ['a', 'b', 'c']) await things.add({ data: { _id } }).catch(() => undefined)
    return 'done'`
  await expect(run(stubborn, { afterWrites: 2 })).rejects.toMatchObject(KILLED)
  expect(await ids()).toEqual(['a', 'b'])
})
