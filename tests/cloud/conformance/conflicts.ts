import { inferred, pages, source } from './basis'
import { type Conforms } from './conforms'

/** A conflict that a write meets: the SDK has dropped its code on the way. */
const CONFLICT = {
  errCode: -501001,
  message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') as string,
}

const ALL = `const all = async () => (await things.orderBy('_id', 'asc').get()).data;`
const TWO = `const [one, two] = await Promise.all([db.startTransaction(), db.startTransaction()])
  const [first, second] = [one, two].map((tx) => tx.collection('probeThings'))`

export function describeConflicts(conforms: Conforms): void {
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
}
