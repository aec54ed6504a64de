import { common } from '#shared/texts/common'
import { workForm } from '#shared/texts/work-form'
import { routes } from '../../src/routes'
import { productCloud, type ProductCloud } from '../support/product-cloud'
import { fillVideoForm } from './form-steps'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram, type Opening } from '../host/open-mini-program'

const NO_NETWORK = { 'cloud.callFunction': { fails: 'errCode: -1 | errMsg: request:fail' } }
const FORM = `/${routes.workForm}?subProject=micro-video`

let product: ProductCloud
let phone: MiniProgram

beforeEach(async () => {
  product = await productCloud()
})
afterEach(async () => {
  await phone.close()
  await product.remove()
})

const open = (opening: Partial<Opening>): Promise<MiniProgram> =>
  openMiniProgram({ cloud: product.environment, person: 'worker-one', ...opening })

async function onlyWorkId(): Promise<string> {
  const [work] = await product.environment.documents('works')
  return work?._id ?? ''
}

/** Opens a page with network, closes it, and opens it again on the same phone without. */
async function openedAgain(path: string, isThere: string): Promise<void> {
  const first = await open({ path })
  await first.waitFor(isThere)
  await first.atRest()
  const storage = await first.do('storage')
  await first.close()
  phone = await open({ path, settings: { storage }, always: NO_NETWORK })
  await phone.waitFor(isThere)
}

it.each([
  ['home', `/${routes.home}`, '.sub-project-tile'],
  ['the rules', `/${routes.notice}?clause=annex2.1`, '#clause-annex2-1'],
  ['a call for works', `/${routes.subProject}?key=micro-video`, '.sub-project__head'],
])('%s opens from the last good copy, says so, and comes new when asked to', async (_what, path, isThere) => {
  await openedAgain(path, isThere)
  await phone.waitForText('#stale-notice', common.refreshFailed)
  await phone.always('cloud.callFunction')
  await phone.tap('#reload-stale')
  await phone.until('it is new', async () => !(await phone.has('#stale-notice')))
  expect(await phone.has(isThere)).toBe(true)
})

it.each([
  ['by its call for works', () => Promise.resolve(FORM), workForm.continued],
  ['by its own id', async () => `/${routes.workForm}?id=${await onlyWorkId()}`, workForm.fromPhone],
])('an own draft opens from the phone %s, and says so', async (_how, way, says) => {
  await product.registered('worker-one')
  const first = await open({ path: FORM })
  await fillVideoForm(first, { title: '夜班之前', phone: '13800001234' })
  await first.until('it is kept', async () => !(await first.text()).includes(workForm.saving.saving))
  await first.atRest()
  const storage = await first.do('storage')
  await first.close()
  phone = await open({ path: await way(), settings: { storage }, always: NO_NETWORK })
  await phone.waitFor('夜班之前')
  expect(await phone.text()).toContain(says)
})

it('asks nobody’s drafts of a phone on which nobody has registered', async () => {
  phone = await open({ path: FORM, always: NO_NETWORK })
  await phone.waitFor(common.retry)
  expect(await phone.do('storage')).not.toHaveProperty('person')
})
