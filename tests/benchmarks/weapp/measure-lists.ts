import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { rankOf } from '#shared/domain/rank'
import { routes } from '../../../src/routes'
import { type Person } from '../../support/product-person'
import { type TestEnvironment } from '../../support/test-environment'
import { type MiniProgram } from '../../host/mini-program'
import { openMiniProgram } from '../../host/open-mini-program'
import { type Scene, sceneWith } from '../queries/scene'
import { type Figure } from './figures'
import { sent, settled } from './measure-pages'

const WORKS = 1000
const ROWS = 1000
const TWENTY_CARDS_BYTES = 12_000
const TOGGLE_BYTES = 300
const PERSONS_OF_A_PAGE = 50

async function opened(scene: Scene, person: Person, route: string): Promise<MiniProgram> {
  const phone = await openMiniProgram({
    cloud: scene.cloud.environment,
    person: person.openid,
    path: `/${route}`,
  })
  await settled(phone)
  return phone
}

async function rows(phone: MiniProgram, selector: string): Promise<number> {
  return (await phone.idsOf(selector)).length
}

/** Scrolls to the end until more rows are there; the bytes that took. */
async function append(phone: MiniProgram, selector: string): Promise<number> {
  const before = await rows(phone, selector)
  await phone.do('forget')
  await phone.do('reachBottom')
  await phone.until('more rows are there', async () => (await rows(phone, selector)) > before)
  return (await sent(phone)).bytes
}

async function appending(scene: Scene): Promise<Figure[]> {
  const gallery = await opened(scene, scene.guest, routes.gallery)
  const cards = '[id^="gallery-card-"]'
  const name = '20 gallery cards appended'
  const figures: Figure[] = [
    { name: `${name}, B`, value: await append(gallery, cards), goal: TWENTY_CARDS_BYTES },
    { name: `${name} to twice as many, B`, value: await append(gallery, cards), goal: TWENTY_CARDS_BYTES },
  ]
  await gallery.close()
  const queue = await opened(scene, scene.officer, routes.reviewQueue)
  figures.push({
    name: '20 rows of the queue appended, B',
    value: await append(queue, '[id^="queue-item-"]'),
  })
  await queue.close()
  return figures
}

/** People with a role, stored as the product stores them. */
async function loadRoleHolders(environment: TestEnvironment, count: number): Promise<void> {
  const at = await environment.now()
  const people = Array.from({ length: count }, (_, index) => {
    const id = `holder${String(index).padStart(18, '0')}`
    return {
      ...{ _id: id, id, displayName: `干事${index}`, registeredAt: at, roleRank: rankOf(at, id) },
      agreement: { version: PRIVACY_AGREEMENT_VERSION, at },
      roles: [{ role: 'unitOfficer', unitId: 'baoji', grantedAt: at }],
    }
  })
  await environment.load('people', people)
}

/** Bytes to make one row of so many busy: taking a role back, whose answer has not come yet. */
async function toggling(scene: Scene, count: number): Promise<Figure> {
  const phone = await opened(scene, scene.admin, routes.roles)
  const selector = '[id^="revoke-"]'
  while ((await rows(phone, selector)) < count) await append(phone, selector)
  const [first = ''] = await phone.idsOf(selector)
  await phone.always('cloud.callFunction', { never: true })
  await phone.do('forget')
  await phone.tap(`#${first}`)
  await phone.answer(true)
  await phone.until('the row is busy', async () => (await sent(phone)).calls > 0)
  const { bytes } = await sent(phone)
  await phone.close()
  return { name: `one row of ${count} changed, B`, value: bytes, goal: TOGGLE_BYTES }
}

/** What long lists send to the view. */
export async function measureLists(): Promise<Figure[]> {
  const scene = await sceneWith(WORKS)
  try {
    const figures = await appending(scene)
    await loadRoleHolders(scene.cloud.environment, ROWS)
    return [...figures, await toggling(scene, PERSONS_OF_A_PAGE), await toggling(scene, ROWS)]
  } finally {
    await scene.cloud.remove()
  }
}
