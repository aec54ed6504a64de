import { type ActionKey, actions } from '../../support/all-actions'
import { startWorksList } from '#shared/contract/papers/papers'
import { everythingStored } from '../../support/database-effect'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { NOTHING_NAMED, validInputs } from '../../support/valid-inputs'

const acts = (Object.keys(actions) as ActionKey[]).filter((key) => actions[key].effect === 'act')

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

/** Who does it, and to what: a public work of a new author, where it names one. */
const scenes: Partial<Record<ActionKey, () => Promise<{ person: Person; workId?: string; jobId?: string }>>> =
  {
    openShare: async () => ({ person: cloud.as('an-opener'), ...(await acceptedWork('opened')) }),
    readShareCode: async () => ({ person: cloud.as('a-sharer'), ...(await acceptedWork('shared')) }),
    openJob: async () => {
      const person = await cloud.provinceOfficer()
      const { id: jobId } = await person.must(startWorksList, { unitId: 'baoji' })
      return { person, jobId }
    },
    installSharePictures: () => Promise.resolve({ person: cloud.admin }),
    exportAuditRows: () => Promise.resolve({ person: cloud.admin }),
  }

const acceptedWork = async (name: string) => {
  const { workId } = await cloud.acceptedWork({ by: cloud.as(`author-of-the-${name}`) })
  return { workId }
}

/** What stands in the database; how often somebody called is counted apart. */
async function stored(): Promise<object> {
  const { allowances: _calls, ...rest } = await everythingStored(cloud.environment)
  return rest
}

it('has a scene for every act', () => {
  expect(Object.keys(scenes).sort()).toEqual([...acts].sort())
})

it.each(acts)(
  '%s leaves what it leaves once, however often it is asked, and is not remembered',
  async (key) => {
    const { person, ...named } = (await scenes[key]?.()) ?? { person: cloud.as('nobody') }
    const input = validInputs[key]({ ...NOTHING_NAMED, ...named })
    const requestId = freshRequestId()
    const before = (await everythingStored(cloud.environment)).requests
    const ask = () => person.send(actions[key].name, input, requestId)
    expect(await ask()).toMatchObject({ ok: true })
    const after = await stored()
    const again = [ask(), ask(), ask(), person.send(actions[key].name, input), ask()]
    expect((await Promise.all(again)).map(({ ok }) => ok)).toEqual(again.map(() => true))
    expect(await stored()).toEqual(after)
    expect((await everythingStored(cloud.environment)).requests).toEqual(before)
  },
)
