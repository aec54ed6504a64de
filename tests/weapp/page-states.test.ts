import { routes } from '../../src/routes'
import { shotPages, type ShotPage, type Visit } from '../shots/pages'
import { furnishClouds, type FurnishedClouds } from '../shots/shot-clouds'
import { type MiniProgram } from './host/mini-program'
import { openMiniProgram, packageFolder, type Opening } from './host/open-mini-program'
import { builtPackage } from './host/built-package'
import { MiniProgramPackage } from './host/runtime/mini-program-package'

jest.setTimeout(240_000)

const LOADING = '.skeleton'
const ERROR = '.empty-state__icon--red'

/** Pages that ask the cloud nothing: they never load and never fail. */
const STATIC: ReadonlySet<string> = new Set([routes.privacy])

/** Pages that show the season and the person: works make no difference to them. */
const WITHOUT_WORKS: ReadonlySet<string> = new Set(['roles', 'me-officer', 'me-guest', 'sub-project-closed'])

let clouds: FurnishedClouds

beforeAll(async () => {
  const { LOCAL_CLOUD_ORIGIN: origin = '', LOCAL_CLOUD_CONTROL_TOKEN: controlToken = '' } = process.env
  clouds = await furnishClouds({ origin, controlToken })
})

async function visited<Result>(
  { cloud, openid, route, params = {} }: Visit,
  opening: Partial<Opening>,
  look: (phone: MiniProgram) => Promise<Result>,
): Promise<Result> {
  const phone = await openMiniProgram({
    cloud: clouds.environments[cloud],
    person: openid,
    path: `/${route}?${new URLSearchParams(params).toString()}`,
    ...opening,
  })
  try {
    return await look(phone)
  } finally {
    await phone.close()
  }
}

/** Nothing stands for what is still to come, and nothing failed. */
async function settled(phone: MiniProgram): Promise<string> {
  await phone.until('it is there', async () => !(await phone.has(LOADING)) && (await phone.text()) !== '')
  await phone.atRest()
  expect(await phone.has(LOADING)).toBe(false)
  expect(await phone.has(ERROR)).toBe(false)
  return phone.text()
}

/** The table's names, before there are clouds to visit. */
const TABLE = shotPages({ workId: () => '', announcementId: () => '', invitationToken: '' })
const asking = TABLE.filter(({ content }) => !STATIC.has(content.route))
const names = (pages: readonly ShotPage[]) => pages.map(({ name }) => name)

function visitOf(name: string, state: 'content' | 'empty'): Visit {
  const visit = shotPages(clouds).find((page) => page.name === name)?.[state]
  if (!visit) throw new Error(`no visit of ${name} in ${state}`)
  return visit
}

it('looks at every page that the package declares', () => {
  const declared = new MiniProgramPackage(builtPackage(packageFolder()).files).pages
  const looked = new Set(TABLE.map(({ content }) => content.route))
  expect([...looked].sort()).toEqual([...declared].sort())
})

it.each(names(TABLE))('%s opens with its content', async (name) => {
  expect(await visited(visitOf(name, 'content'), {}, settled)).not.toBe('')
})

it.each(names(TABLE.filter(({ empty }) => empty)))('%s opens with nothing to show', async (name) => {
  const nothing = await visited(visitOf(name, 'empty'), {}, settled)
  const content = await visited(visitOf(name, 'content'), {}, settled)
  expect(nothing === content).toBe(WITHOUT_WORKS.has(name))
})

it.each(names(asking))('%s shows what is to come while the cloud has not answered', async (name) => {
  const opening = { always: { 'cloud.callFunction': { never: true } } } as const
  await visited(visitOf(name, 'content'), opening, (phone) => phone.waitFor(LOADING))
})

it.each(names(asking))(
  '%s says that the cloud cannot be reached, and comes after another try',
  async (name) => {
    const opening = { always: { 'cloud.callFunction': { fails: 'request:fail' } } }
    await visited(visitOf(name, 'content'), opening, async (phone) => {
      await phone.waitFor(ERROR)
      await phone.always('cloud.callFunction')
      await phone.until('it is there', async () => {
        if (await phone.has(ERROR)) await phone.tap('.empty-state__action wx-button')
        return !(await phone.has(ERROR)) && !(await phone.has(LOADING))
      })
    })
  },
)
