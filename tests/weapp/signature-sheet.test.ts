import path from 'node:path'
import { mobileData } from '#shared/texts/mobile-data'
import { sendFile } from '#shared/texts/send-file'
import { signatureSheet } from '#shared/texts/signature-sheet'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { type Opening, openMiniProgram } from '../host/open-mini-program'
import { Uplink } from '../host/uplink'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { aTeam } from '../support/work-samples'

const SHEET = path.resolve(__dirname, '../../local-cloud/seed-media/city.jpg')

let product: ProductCloud
let phone: MiniProgram
let uplink: Uplink
beforeEach(async () => {
  product = await productCloud()
  uplink = new Uplink()
})
afterEach(async () => {
  await uplink.letAllGo()
  await phone.close()
  await product.remove()
})

/** The page of a work whose team has not confirmed, and its sheet picked. */
async function pickSheet(opening: Partial<Opening> = {}): Promise<string> {
  const { author, workId } = await product.checkedWork({ kind: 'video', content: aTeam })
  phone = await openMiniProgram({
    ...{ cloud: product.environment, person: author.openid, path: `/${routes.me}`, uplink },
    ...opening,
  })
  await phone.tap(`#my-work-${workId}`)
  await phone.willPick({ file: SHEET, kind: 'image' })
  await phone.tap('#sheet-album')
  await phone.tap('#agree-to-guide')
  return workId
}

const uploads = async () =>
  (await phone.recorded()).api.filter(({ name }) => name === 'cloud.uploadFile').length

it('the sheet of a team waits for a word on a network that costs money', async () => {
  uplink.letGo(Infinity)
  await pickSheet({ settings: { networkType: '4g' } })
  await phone.waitForText('#sheet-mobile-data', mobileData.text)
  expect(await uploads()).toBe(0)
  await phone.tap('#sheet-allow-mobile-data')
  await phone.waitForText('#sheet-standing', signatureSheet.standings.waiting)
})

it('the sheet of a team is sent again by itself after a cut', async () => {
  uplink.letGo(Infinity)
  await pickSheet({ always: { 'cloud.uploadFile': { fails: 'errCode: -1 | errMsg: uploadFile:fail' } } })
  await phone.waitForText('#sheet-trouble', sendFile.failed.again)
  await phone.always('cloud.uploadFile')
  await phone.do('network', 'wifi')
  await phone.waitForText('#sheet-standing', signatureSheet.standings.waiting)
})

it('the sheet of a team goes on when its page is left, and the page finds it again', async () => {
  uplink.letGo(10_000)
  const workId = await pickSheet()
  await phone.waitForText('#sheet-progress', sendFile.mayLeave)
  await phone.back()
  await phone.waitForPage(routes.me)
  await phone.tap(`#my-work-${workId}`)
  await phone.waitForText('#sheet-progress', sendFile.mayLeave)
  await phone.back()
  await phone.waitForPage(routes.me)
  uplink.letGo(Infinity)
  await phone.until('it has arrived', async () => {
    const [work] = await product.environment.documents<{ signatureSheet?: unknown }>('works')
    return work?.signatureSheet !== undefined
  })
  await phone.tap(`#my-work-${workId}`)
  await phone.waitForText('#sheet-standing', signatureSheet.standings.waiting)
  expect(await uploads()).toBe(1)
})
