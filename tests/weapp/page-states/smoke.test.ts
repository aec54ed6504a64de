import { type FurnishedClouds } from '../../shots/shot-clouds'
import { type MiniProgram } from '../../host/mini-program'
import { openMiniProgram, type Opening } from '../../host/open-mini-program'
import { cloudsToLookAt } from '../clouds-to-look-at'
import { walkThrough, type PageState } from './walk-through'

/** Of each kind of person one or two pages: what is left of the audit where there is no browser. */
const SMOKE = ['home', 'notice-clause', 'submit', 'work-form', 'review-queue', 'roles']
const WITH_PANEL = new Set(['notice-clause', 'work-form', 'roles'])

let clouds: FurnishedClouds
let phone: MiniProgram

beforeAll(async () => {
  clouds = await cloudsToLookAt()
})
afterEach(() => phone.close())

it.each(SMOKE)('%s goes through its states without a browser too', async (name) => {
  const seen: PageState[] = []
  const said = await walkThrough(name, 'content', clouds, async (opening: Opening) => {
    phone = await openMiniProgram(opening)
    const look = async (state: PageState, stands: () => Promise<boolean>) => {
      await phone.until(`${name} is in the state ${state}`, stands)
      seen.push(state)
    }
    return { phone, look }
  })
  expect(said).not.toBe('')
  expect(seen).toEqual(['loading', 'error', 'content', ...(WITH_PANEL.has(name) ? ['panel'] : [])])
})
