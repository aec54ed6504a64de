import { ownerFolder } from '../../../config/storage-rules'
import { createTestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

const OPENID = 'copied-person'
const PATH = `uploads/${ownerFolder(OPENID)}/a.png`

it('a copy of an environment has its documents and objects under its own name, and lives apart', async () => {
  const first = await createTestEnvironment()
  const { fileID } = await first.upload(OPENID, PATH, Buffer.from('0123456789'))
  await first.load('probeThings', [{ _id: 'one', fileID }])
  const copy = await createTestEnvironment({ copyOf: first.env })
  await first.load('probeThings', [{ _id: 'two' }])

  const [letter, ...others] = await copy.documents<{ fileID: string }>('probeThings')
  expect(others).toEqual([])
  expect(letter?.fileID).toBe(`cloud://${copy.env}.local/${PATH}`)
  await first.remove()
  const script = `return (await cloud.getTempFileURL({ fileList: [input] })).fileList[0].tempFileURL`
  const url = await probe<string>(copy, script, letter?.fileID)
  expect(await (await fetch(url)).text()).toBe('0123456789')
  await copy.remove()
})
