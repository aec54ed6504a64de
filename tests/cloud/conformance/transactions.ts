import { inferred, observed, pages } from './basis'
import { type Conforms } from './conforms'

const GONE = { message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string }

const ALL = `const all = async () => (await things.orderBy('_id', 'asc').get()).data;`

export function describeTransactions(conforms: Conforms): void {
  conforms(
    'every write of a transaction is kept together, and seen inside before',
    pages.makersTransactionTests,
    async ({ run }) => {
      const told = await run(`${ALL}
        const seen = await db.runTransaction(async (tx) => {
          const inside = tx.collection('probeThings')
          await inside.doc('a').set({ data: { n: 1 } })
          await inside.add({ data: { _id: 'b', n: 2 } })
          await inside.doc('a').update({ data: { n: _.inc(5) } })
          return [(await inside.doc('a').get()).data, await all()]
        })
        return [seen, await all()]`)
      const a = { _id: 'a', n: 6 }
      expect(told).toEqual([
        [a, []],
        [a, { _id: 'b', n: 2 }],
      ])
    },
  )

  conforms(
    'nothing is left of a transaction that is rolled back or whose function throws',
    pages.transactions,
    async ({ run }) => {
      const told = await run(`${ALL}
        const thrown = await db.runTransaction(async (tx) => {
          await tx.collection('probeThings').doc('a').set({ data: { n: 1 } })
          throw new Error('changed my mind')
        }).catch((error) => error.message)
        const tx = await db.startTransaction()
        await tx.collection('probeThings').add({ data: { _id: 'b' } })
        await tx.rollback()
        return [thrown, await all()]`)
      expect(told).toEqual(['changed my mind', []])
    },
  )

  conforms(
    'a transaction that has ended is gone, and so is an unknown one',
    pages.makersTransactionTests,
    async ({ run }) => {
      const ended = `const tx = await db.startTransaction(); await tx.commit(); `
      await expect(run(`${ended} await tx.collection('probeThings').doc('a').get()`)).rejects.toMatchObject(
        GONE,
      )
      await expect(run(`${ended} await tx.commit()`)).rejects.toMatchObject({
        ...{ code: 'DATABASE_TRANSACTION_FAIL', message: GONE.message },
      })
    },
  )

  conforms('a query inside a transaction is refused', pages.transactions, async ({ run }) => {
    const query = `const tx = await db.startTransaction(); await tx.collection('probeThings').where({ n: 1 }).get()`
    await expect(run(query)).rejects.toMatchObject({ errCode: -502002 })
  })

  conforms(
    'an update by query leaves the transaction it was written in: it stays after a rollback',
    observed('the SDK sends no transactionId with it'),
    async ({ run }) => {
      const told = await run(`${ALL}
        await things.add({ data: { _id: 'a', n: 1 } })
        const tx = await db.startTransaction()
        await tx.collection('probeThings').where({ n: 1 }).update({ data: { n: 99 } })
        await tx.rollback()
        return all()`)
      expect(told).toEqual([{ _id: 'a', n: 99 }])
    },
  )

  conforms(
    'a unique value that is taken fails the transaction as a whole',
    pages.uniqueIndexes,
    async ({ run }) => {
      const told = await run(`${ALL}
        await db.collection('probeUnique').add({ data: { _id: 'first', code: 'c' } })
        const failure = await db.runTransaction(async (tx) => {
          await tx.collection('probeThings').add({ data: { _id: 'a' } })
          await tx.collection('probeUnique').add({ data: { _id: 'second', code: 'c' } })
        }).catch((error) => error.message)
        return [failure, await all()]`)
      expect(told).toEqual([expect.stringContaining('E11000'), []])
    },
    'a unique index',
  )

  conforms(
    'a transaction ends with the function that left it open',
    inferred('the service only says that it ends after 30 seconds; here it ends at once'),
    async ({ run }) => {
      await run(
        `const tx = await db.startTransaction(); await tx.collection('probeThings').add({ data: { _id: 'a' } })`,
      )
      expect(await run(`${ALL} await things.doc('a').set({ data: { n: 1 } }); return all()`)).toEqual([
        { _id: 'a', n: 1 },
      ])
    },
    'invocations',
  )
}
