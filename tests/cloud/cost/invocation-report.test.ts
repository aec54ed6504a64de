import { uploadFolder } from '../../../config/storage-rules'
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { probe } from '../local-cloud/probe'

let environment: TestEnvironment
beforeAll(async () => {
  environment = await createTestEnvironment()
})
afterAll(() => environment.remove())

const lastReport = async () => (await environment.invocations()).at(-1)

it('counts the requests of an invocation, refused ones too, and the bytes of their answers', async () => {
  const text = 'x'.repeat(5000)
  await probe(
    environment,
    `await db.collection('probeThings').doc('one').set({ data: { text: input } })
     await db.collection('probeThings').doc('one').get()
     await db.collection('notDeclared').doc('one').get().catch(() => undefined)`,
    text,
  )
  const report = await lastReport()
  expect(report).toMatchObject({ requests: 3, writes: 1, queries: [], storageBytes: 0, outcome: 'ok' })
  expect(report?.wireBytes).toBeGreaterThan(5000)
  expect(report?.wireBytes).toBeLessThan(6000)
})

it('counts the bytes it read from storage, and no others', async () => {
  const { fileID } = await environment.upload('author', `${uploadFolder('author')}a.png`, Buffer.alloc(3000))
  const url = await probe<string>(
    environment,
    `const { fileList } = await cloud.getTempFileURL({ fileList: [input] })
     const response = await fetch(fileList[0].tempFileURL, { headers: { range: 'bytes=100-299' } })
     await response.arrayBuffer()
     return fileList[0].tempFileURL`,
    fileID,
  )
  expect(await lastReport()).toMatchObject({ requests: 1, storageBytes: 200 })
  await (await fetch(url)).arrayBuffer()
  expect(await lastReport()).toMatchObject({ storageBytes: 200 })
})

it('begins anew with each invocation', async () => {
  await probe(environment, `await db.collection('probeThings').where({ kind: 'x' }).get()`)
  const { queries, requests } = (await lastReport()) ?? { queries: [], requests: 0 }
  expect([requests, queries.length]).toEqual([1, 1])
  await probe(environment, `return 1`)
  expect(await lastReport()).toMatchObject({ requests: 0, wireBytes: 0, queries: [] })
})
