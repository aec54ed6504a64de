import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { rankOf } from '#shared/domain/rank'
import { routes } from '../../../src/routes'
import { type Person } from '../../support/product-person'
import { type TestEnvironment } from '../../support/test-environment'
import { type Scene, sceneWith } from '../queries/scene'
import { type Figure } from './figures'
import { MeasuredPhone } from './measured-phone'

const WORKS = 1000
const ROWS = 1000
const TWENTY_CARDS_BYTES = { goal: 12_000, limit: 24_200 }
const TOGGLE_BYTES = 300
const PERSONS_OF_A_PAGE = 50

async function opened(scene: Scene, person: Person, route: string): Promise<MeasuredPhone> {
  const phone = await MeasuredPhone.open(scene.cloud.environment, person.openid, `/${route}`)
  await phone.toContent()
  await phone.toRest()
  return phone
}

const rows = async ({ phone }: MeasuredPhone, selector: string): Promise<number> =>
  (await phone.idsOf(selector)).length

/** Scrolls to the end, which must bring more rows; the bytes that took. */
async function append(measured: MeasuredPhone, selector: string): Promise<number> {
  const before = await rows(measured, selector)
  const { bytes } = await measured.sentBy(() => measured.phone.do('reachBottom'))
  if ((await rows(measured, selector)) === before) throw new Error(`${selector} are no more than before`)
  return bytes
}

async function appending(scene: Scene): Promise<Figure[]> {
  const gallery = await opened(scene, scene.guest, routes.gallery)
  const cards = '[id^="gallery-card-"]'
  const name = '20 gallery cards appended'
  const figures: Figure[] = [
    { name: `${name}, B`, value: await append(gallery, cards), ...TWENTY_CARDS_BYTES },
    { name: `${name} to twice as many, B`, value: await append(gallery, cards), ...TWENTY_CARDS_BYTES },
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
  const measured = await opened(scene, scene.admin, routes.roles)
  const { phone } = measured
  const selector = '[id^="revoke-"]'
  while ((await rows(measured, selector)) < count) await append(measured, selector)
  const [first = ''] = await phone.idsOf(selector)
  await phone.always('cloud.callFunction', { never: true })
  const { calls, bytes } = await measured.sentBy(async () => {
    await phone.tap(`#${first}`)
    await phone.answer(true)
  })
  if (calls === 0) throw new Error('the row was not drawn as busy')
  await measured.close()
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
