import { inferred, observed, pages, source } from './basis'
import { type Conforms } from './conforms'

/** A conflict that a write meets: the SDK has dropped its code on the way. */
const CONFLICT = {
  errCode: -501001,
  message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') as string,
}
const GONE = { message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string }

const ALL = `const all = async () => (await things.orderBy('_id', 'asc').get()).data;`
const TWO = `const [one, two] = await Promise.all([db.startTransaction(), db.startTransaction()])
  const [first, second] = [one, two].map((tx) => tx.collection('probeThings'))`

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
    'reads come from a snapshot, whatever others change meanwhile',
    pages.makersTransactionTests,
    async ({ run }) => {
      const told = await run(`
        await things.add({ data: [{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 1 }] })
        const tx = await db.startTransaction()
        const inside = tx.collection('probeThings')
        const before = (await inside.doc('a').get()).data.n
        await things.doc('a').update({ data: { n: 2 } })
        await things.doc('b').set({ data: { n: 2 } })
        await things.doc('c').remove()
        const after = [await inside.doc('a').get(), await inside.doc('b').get(), await inside.doc('c').get()]
        await tx.rollback()
        return [before, ...after.map(({ data }) => data.n)]`)
      expect(told).toEqual([1, 1, 1, 1])
    },
  )

  conforms(
    'a write to what has changed since the snapshot is a conflict, told without a code',
    source(
      '@cloudbase/database/dist/commonjs/transaction/index.js',
      'error.code === code_1.ERRORS.DATABASE_TRANSACTION_CONFLICT.code',
    ),
    async ({ run }) => {
      await run(`await things.add({ data: { _id: 'a', n: 1 } })`)
      const write = `const tx = await db.startTransaction()
        const inside = tx.collection('probeThings')
        await inside.doc('a').get()
        await things.doc('a').update({ data: { n: _.inc(10) } })
        await inside.add({ data: { _id: 'b' } })
        await inside.doc('a').update({ data: { n: 2 } })`
      const refusal = await run(write).catch((failure: unknown) => failure)
      expect(refusal).toMatchObject(CONFLICT)
      expect(refusal).not.toHaveProperty('code')
      expect(await run(`${ALL} return all()`)).toEqual([{ _id: 'a', n: 11 }])
    },
  )

  conforms(
    'a write to what another transaction has written is a conflict at once, and that one goes on',
    pages.makersTransactionTests,
    async ({ run }) => {
      const told = await run(`${ALL} ${TWO}
        await first.doc('a').set({ data: { by: 'one' } })
        const failure = await second.doc('a').set({ data: { by: 'two' } }).catch((error) => error.errMsg)
        await two.rollback().catch(() => undefined)
        await one.commit()
        return [failure, await all()]`)
      expect(told).toEqual([CONFLICT.message, [{ _id: 'a', by: 'one' }]])
    },
  )

  conforms(
    'what a transaction only reads is not protected: two may each change what the other has read',
    pages.makersTransactionTests,
    async ({ run }) => {
      const told = await run(`${ALL}
        await things.add({ data: [{ _id: 'a', on: true }, { _id: 'b', on: true }] })
        ${TWO}
        await Promise.all([first.doc('b').get(), second.doc('a').get()])
        await first.doc('a').set({ data: { on: false } })
        await second.doc('b').set({ data: { on: false } })
        await one.commit()
        await two.commit()
        return all()`)
      expect(told).toEqual([
        { _id: 'a', on: false },
        { _id: 'b', on: false },
      ])
    },
  )

  conforms(
    'a write that changes nothing locks nothing',
    inferred('MongoDB writes no document that stays the same'),
    async ({ run }) => {
      const told = await run(`${ALL}
        await things.add({ data: { _id: 'a', n: 1 } })
        ${TWO}
        await first.doc('a').set({ data: { n: 1 } })
        await second.doc('a').set({ data: { n: 2 } })
        await two.commit()
        await one.commit()
        return all()`)
      expect(told).toEqual([{ _id: 'a', n: 2 }])
    },
  )

  conforms(
    'a plain write waits until the transaction that has written the document ends',
    pages.transactions,
    async ({ run }) => {
      const told = await run(`${ALL}
        const tx = await db.startTransaction()
        await tx.collection('probeThings').doc('a').set({ data: { by: 'transaction' } })
        let done = false
        const plain = things.doc('a').set({ data: { by: 'plain' } }).then(() => (done = true))
        await new Promise((resolve) => setTimeout(resolve, 150))
        const early = done
        await tx.commit()
        await plain
        return [early, await all()]`)
      expect(told).toEqual([false, [{ _id: 'a', by: 'plain' }]])
    },
  )

  conforms(
    'simultaneous transactions that begin anew after a conflict lose no increment',
    pages.transactions,
    async ({ run }) => {
      await run(`await things.add({ data: { _id: 'counter', n: 0 } })`)
      const increment = `for (;;) try {
        return await db.runTransaction(async (tx) => {
          const counter = tx.collection('probeThings').doc('counter')
          const { data } = await counter.get()
          await counter.update({ data: { n: data.n + 1 } })
        }, 0)
      } catch (error) {
        if (!/TransactionConflict|TransactionBusy/.test(error.message) && error.code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 50))
      }`
      await Promise.all(Array.from({ length: 12 }, () => run(increment)))
      expect(await run(`return (await things.doc('counter').get()).data.n`)).toBe(12)
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
