import { documented, inferred, observed, pages, source } from './basis'
import { type Conforms } from './conforms'

const DATABASE_FAILED = { errCode: -502001 }
const SDK = 'wx-server-sdk/index.js'

export function describeDocuments(conforms: Conforms): void {
  conforms(
    'a document comes back as it was added, dates, nulls and nesting included',
    source('@cloudbase/database/dist/commonjs/utils/utils.js', 'relaxed: false'),
    async ({ run }) => {
      const read = await run(`
        await things.add({ data: { _id: 'a', text: '好', n: 1.5, big: 1592193600000, none: null, at: new Date(5), deep: { list: [1, { b: 2 }] } } })
        const { data } = await things.doc('a').get()
        return { ...data, isDate: data.at instanceof Date, at: data.at.getTime() }`)
      expect(read).toEqual({
        ...{ _id: 'a', text: '好', n: 1.5, big: 1592193600000, none: null, at: 5, isDate: true },
        deep: { list: [1, { b: 2 }] },
      })
    },
  )

  conforms('a document without an id gets one', inferred('the docs only say “unique”'), async ({ run }) => {
    const ids = await run<string[]>(
      `return [(await things.add({ data: { n: 1 } }))._id, (await things.add({ data: { n: 1 } }))._id]`,
    )
    expect(new Set(ids.filter((id) => id.length > 0)).size).toBe(2)
  })

  conforms(
    'a second document under one id is refused and the first one stays',
    pages.uniqueIndexes,
    async ({ run }) => {
      await run(`await things.add({ data: { _id: 'one', n: 1 } })`)
      await expect(run(`await things.add({ data: { _id: 'one', n: 2 } })`)).rejects.toMatchObject({
        ...DATABASE_FAILED,
        message: expect.stringContaining('E11000') as string,
      })
      expect(await run(`return (await things.doc('one').get()).data`)).toEqual({ _id: 'one', n: 1 })
    },
  )

  conforms(
    'a missing document is an error, or null where the database is asked not to throw',
    source(SDK, 'throw `document with _id ${_id} does not exist`'),
    async ({ run }) => {
      await expect(run(`await things.doc('nobody').get()`)).rejects.toMatchObject({
        errCode: -1,
        message: 'document.get:fail document with _id nobody does not exist',
      })
      const quiet = `return (await cloud.database({ throwOnNotFound: false }).collection('probeThings').doc('nobody').get()).data`
      expect(await run(quiet)).toBeNull()
    },
  )

  conforms(
    'set replaces the whole document and tells created from updated; remove tells whether there was one',
    source(SDK, 'created: setResult.upsertedId ? 1 : 0'),
    async ({ run }) => {
      const told = await run(`
        const first = await things.doc('a').set({ data: { x: 1, y: 2 } })
        const second = await things.doc('a').set({ data: { x: 3 } })
        const { data } = await things.doc('a').get()
        const removed = await things.doc('a').remove()
        const again = await things.doc('a').remove()
        return [first.stats, second.stats, data, removed.stats, again.stats]`)
      expect(told).toEqual([
        { created: 1, updated: 0 },
        { created: 0, updated: 1 },
        { _id: 'a', x: 3 },
        { removed: 1 },
        { removed: 0 },
      ])
    },
  )

  conforms(
    'update sets, counts up and removes fields, also deep ones, and leaves the others alone',
    observed('nested objects arrive flattened to dotted paths'),
    async ({ run }) => {
      const read = await run(`
        await things.add({ data: { _id: 'a', n: 1, gone: 1, same: 's', deep: { k: 1 } } })
        await things.doc('a').update({ data: { n: _.inc(2), fresh: _.inc(5), gone: _.remove(), deep: { other: 2 }, 'made.new': 3, whole: _.set({ x: 1 }) } })
        return (await things.doc('a').get()).data`)
      expect(read).toEqual({
        ...{ _id: 'a', n: 3, fresh: 5, same: 's' },
        ...{ deep: { k: 1, other: 2 }, made: { new: 3 }, whole: { x: 1 } },
      })
    },
  )

  conforms(
    'update of a missing document changes nothing, creates nothing and says so',
    source('@cloudbase/database/dist/commonjs/document.js', 'upsert: false'),
    async ({ run }) => {
      const told = await run(`
        const { stats } = await things.doc('nobody').update({ data: { n: _.inc(1) } })
        return [stats, (await things.count()).total]`)
      expect(told).toEqual([{ updated: 0 }, 0])
    },
  )

  conforms(
    'what would change nothing is not counted as updated',
    documented('https://www.mongodb.com/docs/manual/reference/method/db.collection.updateMany/'),
    async ({ run }) => {
      const updated = await run(`
        await things.add({ data: [{ _id: 'a', kind: 'k', n: 1 }, { _id: 'b', kind: 'k', n: 2 }] })
        const same = await things.doc('a').update({ data: { n: 1 } })
        const replaced = await things.doc('a').set({ data: { kind: 'k', n: 1 } })
        const one = await things.where({ kind: 'k' }).update({ data: { n: 2 } })
        return [same, replaced, one].map(({ stats }) => stats.updated)`)
      expect(updated).toEqual([0, 0, 1])
    },
  )

  for (const [what, data] of [
    ['a field inside null', `{ 'none.inner': 1 }`],
    ['a field inside a number', `{ 'n.inner': 1 }`],
    ['a count on a text', `{ text: _.inc(1) }`],
    ['a count on null', `{ none: _.inc(1) }`],
  ] as const)
    conforms(`an update of ${what} is refused and changes nothing`, pages.updates, async ({ run }) => {
      await run(`await things.add({ data: { _id: 'a', none: null, n: 1, text: 'x' } })`)
      await expect(run(`await things.doc('a').update({ data: ${data} })`)).rejects.toMatchObject(
        DATABASE_FAILED,
      )
      expect(await run(`return (await things.doc('a').get()).data`)).toEqual({
        ...{ _id: 'a', none: null, n: 1, text: 'x' },
      })
    })

  conforms(
    'a collection that does not exist is refused by its own code',
    source(SDK, 'DATABASE_COLLECTION_NOT_EXIST: -502005'),
    async ({ run }) => {
      for (const operation of [`doc('a').get()`, `where({ a: 1 }).get()`, `doc('a').set({ data: { n: 1 } })`])
        await expect(run(`await db.collection('probeNowhere').${operation}`)).rejects.toMatchObject({
          errCode: -502005,
        })
    },
  )

  conforms('a document of more than 16 MB is refused and not kept', pages.quotas, async ({ run }) => {
    const large = `await things.doc('large').set({ data: { text: 'x'.repeat(16 << 20) } })`
    await expect(run(large)).rejects.toThrow()
    expect(await run(`return (await things.count()).total`)).toBe(0)
  })

  conforms(
    'a second document with the same value in a unique index is refused, a missing value counts as null',
    pages.uniqueIndexes,
    async ({ run }) => {
      const codes = `const codes = db.collection('probeUnique'); `
      await run(`${codes} await codes.add({ data: [{ _id: 'first', code: 'c1' }, { _id: 'none' }] })`)
      for (const data of [
        `{ _id: 'second', code: 'c1' }`,
        `{ _id: 'other', n: 1 }`,
        `{ _id: 'null', code: null }`,
      ])
        await expect(run(`${codes} await codes.add({ data: ${data} })`)).rejects.toMatchObject({
          ...DATABASE_FAILED,
          message: expect.stringContaining('E11000') as string,
        })
      await run(`${codes} await codes.doc('first').update({ data: { other: 1 } })`)
      expect(await run(`${codes} return (await codes.orderBy('_id', 'asc').get()).data`)).toEqual([
        { _id: 'first', code: 'c1', other: 1 },
        { _id: 'none' },
      ])
    },
    'a unique index',
  )
}
