import { createHash } from 'node:crypto'
import { submitWork } from '#shared/contract/works/works'
import { type Submission } from '#shared/domain/work/submission'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { mediaFile } from '../../support/work-samples'

const DAY = 24 * 3600 * 1000
const photo = mediaFile('photo')
const sha256 = createHash('sha256').update(photo).digest('hex')

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const sweep = () => cloud.environment.fireTimer<{ filesHashed: number }>('events', 'sweep')
const hashesOf = async (workId: string) =>
  (await cloud.environment.documents<Submission>('submissions'))
    .filter((each) => each.workId === workId)
    .sort((left, right) => left.number - right.number)
    .map(({ files }) => files.map((file) => file.sha256))

it('each file that the machine let pass gets its SHA-256 by the timer, once', async () => {
  const { workId } = await cloud.submittedWork()
  expect(await hashesOf(workId)).toEqual([[undefined]])
  const first = await sweep()
  expect([await hashesOf(workId), first.filesHashed]).toEqual([[[sha256]], 1])
  expect((await sweep()).filesHashed).toBe(0)
})

it('a file that is submitted again takes what is known of it, and storage is not asked', async () => {
  const baoji = await cloud.officer('officer-of-baoji', 'unitOfficer', 'baoji')
  const { author, workId, content } = await cloud.checkedWork({ content: { unitId: 'baoji' } })
  await sweep()
  const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
  await author.must(submitWork, { workId, expectedVersion, content: { ...content, title: '改好的题目' } })
  await sweep()
  await sweep()
  expect(await hashesOf(workId)).toEqual([[sha256], [sha256]])
})

it('a file whose bytes are others by now has none', async () => {
  const { workId, file } = await cloud.checkedWork()
  await cloud.environment.overwriteObject(file.cloudPath, Buffer.from('another file'))
  expect((await sweep()).filesHashed).toBe(1)
  expect(await hashesOf(workId)).toEqual([[null]])
})

it('where storage fails one file is put off, and those behind it are read', async () => {
  const broken = await cloud.checkedWork({ by: cloud.as('one') })
  const sound = await cloud.checkedWork({ by: cloud.as('another') })
  await cloud.environment.fault('next-read-fails')
  expect((await sweep()).filesHashed).toBe(1)
  expect([await hashesOf(broken.workId), await hashesOf(sound.workId)]).toEqual([[[undefined]], [[sha256]]])
  await cloud.environment.advanceClock(DAY)
  await sweep()
  expect(await hashesOf(broken.workId)).toEqual([[sha256]])
})
