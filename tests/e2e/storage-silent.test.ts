import { type Page } from 'playwright-core'
import { type Person } from '../support/product-person'
import { BrowserJourney } from '../support/browser-journey'
import { routes } from '../../src/routes'

let journey: BrowserJourney
beforeEach(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.end())

interface Reading {
  readonly person: Person
  readonly address: string
  /** What is there without the file, and what shows the file. */
  readonly text: string
  readonly picture: string
  readonly meanwhile?: (page: Page) => Promise<void>
}

/** Opens a page while storage is silent: the texts are there, the file is not; after a tap on the retry it is. */
async function readsOn({ person, address, text, picture, meanwhile }: Reading): Promise<void> {
  const { environment } = journey.cloud
  await environment.fault('next-read-fails', { times: 1000 })
  const phone = await journey.phone(person.openid)
  await phone.open(address)
  const { page } = phone
  await page.locator(text).waitFor()
  await page.locator('#file-unreachable', { hasText: '文件暂时打不开' }).waitFor()
  expect(await page.locator(picture).count()).toBe(0)
  await meanwhile?.(page)
  await environment.fault('next-read-fails', { times: 0 })
  await page.locator('#file-retry').click()
  await page.locator(picture).first().waitFor()
  expect(await page.locator('#file-unreachable').count()).toBe(0)
  expect(journey.faults).toEqual([])
}

it('an author reads his work while its file cannot be opened, and opens it later', async () => {
  const { workId, author } = await journey.cloud.checkedWork({ content: { title: '看得到字' } })
  const address = `/${routes.myWork}?id=${workId}`
  await readsOn({ person: author, address, text: '#work-status', picture: '#picture-0' })
})

it('an officer reads on, but approves nothing he cannot have seen', async () => {
  const { cloud } = journey
  const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  const { workId } = await cloud.checkedWork({ content: { unitId: 'baoji' } })
  const address = `/${routes.review}?id=${workId}`
  const meanwhile = async (page: Page) => {
    expect(await page.locator('#media-missing').count()).toBe(0)
    await page.locator('#approve.button--disabled').waitFor()
  }
  await readsOn({ person: officer, address, text: '#return-work', picture: '#picture-0', meanwhile })
})

it('a guest reads a public work without its picture', async () => {
  const { workId } = await journey.cloud.acceptedWork({ covered: true })
  const address = `/${routes.work}?id=${workId}`
  const guest = journey.cloud.as('guest-of-the-gallery')
  await readsOn({ person: guest, address, text: '#public-title', picture: '#picture-0' })
})
