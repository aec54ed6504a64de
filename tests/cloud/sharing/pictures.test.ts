import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { installSharePictures, readSharePicture } from '#shared/contract/sharing/sharing'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const FOLDER = path.resolve(__dirname, '../../../cloudfunctions/server/sharing/pictures')
const files = readdirSync(FOLDER)

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const bytesAt = async (url = '') => Buffer.from(await (await fetch(url)).arrayBuffer())
const place = async () => (await cloud.admin.must(installSharePictures, { key: '2020' })).placed

it('every card’s picture is put into storage once, and anyone gets it to the byte', async () => {
  expect(await cloud.as('guest').refusal(readSharePicture, { key: 'song' })).toBe('NOT_FOUND')
  expect([await place(), await place()]).toEqual([9, 0])
  for (const file of files) {
    const key = path.basename(file, '.png')
    const { version, url } = await cloud.as('guest').must(readSharePicture, { key })
    expect((await bytesAt(url)).equals(readFileSync(path.join(FOLDER, file)))).toBe(true)
    expect(await cloud.as('').must(readSharePicture, { key, knownVersion: version })).toEqual({ version })
  }
})

it('a picture that is gone or was replaced is not handed out, and comes back with the next installing', async () => {
  await place()
  const objects = await cloud.environment.documents<{ _id: string; fileId: string }>('shareObjects')
  const { fileId = '' } = objects.find(({ _id }) => _id === 'picture-2020-song') ?? {}
  await cloud.environment.overwriteObject(fileId.split('/').slice(3).join('/'), Buffer.from('another'))
  expect(await cloud.as('guest').refusal(readSharePicture, { key: 'song' })).toBe('NOT_FOUND')
  expect(await place()).toBe(1)
  const { url } = await cloud.as('guest').must(readSharePicture, { key: 'song' })
  expect((await bytesAt(url)).equals(readFileSync(path.join(FOLDER, 'song.png')))).toBe(true)
})

it('a season without pictures has none to install', async () => {
  for (const key of ['2021', '1999'])
    expect(await cloud.admin.refusal(installSharePictures, { key })).toBe('NOT_FOUND')
})

it('two who install at once leave one object for each picture', async () => {
  await Promise.all([place(), place()])
  expect(await cloud.environment.documents('shareObjects')).toHaveLength(9)
  expect(await place()).toBe(0)
})
