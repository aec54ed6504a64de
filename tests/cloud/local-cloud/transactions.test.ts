import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await createTestEnvironment()
})
afterEach(() => environment.remove())

const things = <Value = unknown>(script: string, input?: unknown) =>
  probe<Value>(environment, `const things = db.collection('probeThings'); ${script}`, input)

it('commits every write of a transaction together, and shows them inside before', async () => {
  const inside = await things(`return db.runTransaction(async (tx) => {
    const inside = tx.collection('probeThings')
    await inside.doc('a').set({ data: { n: 1 } })
    await inside.add({ data: { _id: 'b', n: 2 } })
    await inside.doc('a').update({ data: { n: _.inc(5) } })
    const outside = await things.where({}).get()
    return { inside: (await inside.doc('a').get()).data, outside: outside.data }
  })`)
  expect(inside).toEqual({ inside: { _id: 'a', n: 6 }, outside: [] })
  expect(await environment.documents('probeThings')).toEqual([
    { _id: 'a', n: 6 },
    { _id: 'b', n: 2 },
  ])
})

it('leaves nothing behind after a rollback or an exception', async () => {
  await expect(
    things(`await db.runTransaction(async (tx) => {
      await tx.collection('probeThings').doc('a').set({ data: { n: 1 } })
      throw new Error('changed my mind')
    })`),
  ).rejects.toThrow('changed my mind')
  await things(`const tx = await db.startTransaction()
    await tx.collection('probeThings').add({ data: { _id: 'b' } })
    await tx.rollback()`)
  expect(await environment.documents('probeThings')).toEqual([])
})

it('refuses to commit over a document that has changed since it was read', async () => {
  await environment.load('probeThings', [{ _id: 'a', n: 1 }])
  await expect(
    things(`const tx = await db.startTransaction()
      const inside = tx.collection('probeThings')
      await inside.doc('a').get()
      await things.doc('a').update({ data: { n: 100 } })
      await inside.doc('a').update({ data: { n: 2 } })
      await inside.add({ data: { _id: 'b' } })
      await tx.commit()`),
  ).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
  expect(await environment.documents('probeThings')).toEqual([{ _id: 'a', n: 100 }])
})

it('lets one of two add the same id, the other conflicts', async () => {
  await expect(
    things(`const [one, two] = await Promise.all([db.startTransaction(), db.startTransaction()])
      await one.collection('probeThings').add({ data: { _id: 'a', by: 'one' } })
      await two.collection('probeThings').add({ data: { _id: 'a', by: 'two' } })
      await one.commit()
      await two.commit()`),
  ).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
  expect(await environment.documents('probeThings')).toEqual([{ _id: 'a', by: 'one' }])
})

it('loses no increment of simultaneous transactions that retry', async () => {
  await environment.load('probeThings', [{ _id: 'counter', n: 0 }])
  const increment = `return db.runTransaction(async (tx) => {
    const counter = tx.collection('probeThings').doc('counter')
    const { data } = await counter.get()
    await counter.update({ data: { n: data.n + 1 } })
  }, 50)`
  await Promise.all(Array.from({ length: 12 }, () => things(increment)))
  expect(await environment.documents('probeThings')).toEqual([{ _id: 'counter', n: 12 }])
})

it('allows only .doc() and .add() inside, and nothing after the end', async () => {
  await expect(
    things(
      `const tx = await db.startTransaction(); await tx.collection('probeThings').where({ n: 1 }).get()`,
    ),
  ).rejects.toMatchObject({ errCode: -502002 })
  await expect(
    things(
      `const tx = await db.startTransaction(); await tx.commit(); await tx.collection('probeThings').doc('a').get()`,
    ),
  ).rejects.toThrow('does not exist or has expired')
})

it('aborts the transaction of a function that ends without committing', async () => {
  const id = await things<string>(`const tx = await db.startTransaction()
    await tx.collection('probeThings').add({ data: { _id: 'a' } })
    return tx._transaction?._id ?? 'left open'`)
  expect(id).toBeTruthy()
  expect(await environment.documents('probeThings')).toEqual([])
})

it('gives a unique violation at commit as a failure and writes nothing', async () => {
  await environment.load('probeUnique', [{ _id: 'first', code: 'c' }])
  await expect(
    probe(
      environment,
      `await db.runTransaction(async (tx) => {
      await tx.collection('probeThings').add({ data: { _id: 'a' } })
      await tx.collection('probeUnique').add({ data: { _id: 'second', code: 'c' } })
    })`,
    ),
  ).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  expect(await environment.documents('probeThings')).toEqual([])
})
