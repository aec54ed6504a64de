import { routes } from '../../../src/routes'
import { shotPages, type ShotPage, type Visit } from '../../shots/pages'
import { type FurnishedClouds } from '../../shots/shot-clouds'
import { HeldCloud } from '../held-cloud'
import { cloudsToLookAt } from '../clouds-to-look-at'
import { type MiniProgram } from '../../host/mini-program'
import { openMiniProgram, type Opening } from '../../host/open-mini-program'

const LOADING = '.skeleton'
const ERROR = '.empty-state__icon--red'

/** Pages that ask the cloud nothing: they never load and never fail. */
const STATIC: ReadonlySet<string> = new Set([routes.privacy])

/** Pages that show the season and the person: works make no difference to them. */
const WITHOUT_WORKS: ReadonlySet<string> = new Set(['roles', 'me-officer', 'me-guest', 'sub-project-closed'])

/** The table's names, before there are clouds to visit. */
const TABLE = shotPages({ workId: () => '', announcementId: () => '', invitationToken: '' })
const names = (pages: readonly ShotPage[]) => pages.map(({ name }) => name)

/** Every state of half of the pages: two files share them, so that both cores have work. */
export function describePageStates(half: 1 | 2): void {
  jest.setTimeout(240_000)

  const pages = TABLE.filter((_, index) => index % 2 === half - 1)
  const asking = pages.filter(({ content }) => !STATIC.has(content.route))
  /** What each page said with its content. */
  const said = new Map<string, string>()
  let clouds: FurnishedClouds

  beforeAll(async () => {
    clouds = await cloudsToLookAt()
  })

  function visitOf(name: string, state: 'content' | 'empty'): Visit {
    const visit = shotPages(clouds).find((page) => page.name === name)?.[state]
    if (!visit) throw new Error(`no visit of ${name} in ${state}`)
    return visit
  }

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

  it.each(names(pages))('%s shows what is to come, then its content', async (name) => {
    const visit = visitOf(name, 'content')
    const held = new HeldCloud(clouds.environments[visit.cloud])
    const content = await visited(visit, { cloud: held.environment }, async (phone) => {
      if (!STATIC.has(visit.route)) await phone.waitFor(LOADING)
      held.let('answer')
      return settled(phone)
    })
    expect(content).not.toBe('')
    said.set(name, content)
  })

  it.each(names(pages.filter(({ empty }) => empty)))('%s opens with nothing to show', async (name) => {
    const nothing = await visited(visitOf(name, 'empty'), {}, settled)
    expect(nothing).not.toBe('')
    expect(nothing === said.get(name)).toBe(WITHOUT_WORKS.has(name))
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
}

/** Nothing stands for what is still to come, and nothing failed. */
async function settled(phone: MiniProgram): Promise<string> {
  await phone.until('it is there', async () => !(await phone.has(LOADING)) && (await phone.text()) !== '')
  await phone.atRest()
  expect(await phone.has(LOADING)).toBe(false)
  expect(await phone.has(ERROR)).toBe(false)
  return phone.text()
}
