import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BrowserJourney } from '../support/browser-journey'
import { withPlace } from '../support/film-with-place'
import { pickFile } from '../support/form-steps'
import { linkedFilm } from '../support/linked-films'
import { mediaFile } from '../support/work-samples'
import { routes } from '../../src/routes'

jest.setTimeout(240_000)

const folder = mkdtempSync(path.join(os.tmpdir(), 'film-by-link-'))
const written = (name: string, bytes: Uint8Array) => {
  writeFileSync(path.join(folder, name), bytes)
  return path.join(folder, name)
}
const river = path.resolve(__dirname, '../../local-cloud/seed-media/river.mp4')
/** What is looked at, and may be shown, tells no place: the machine would not pass it. */
const film = written('成片.mp4', withPlace(readFileSync(river)))
const noFilm = written('样片.mp4', mediaFile('photo'))

let journey: BrowserJourney
beforeAll(async () => {
  journey = await BrowserJourney.begin()
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await journey.end()
})

it('a dead link is mended by its author; the film is accepted with the copy that an officer uploads', async () => {
  const { cloud } = journey
  await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
  await cloud.officer('province-officer', 'provinceOfficer', 'province')
  const { workId, author } = await linkedFilm(cloud.as('film-maker'), { title: '追梦的人' })
  const takesEffect = (openid: string) => cloud.settled(cloud.as(openid), workId)
  const openReview = `/${routes.review}?id=${workId}`

  const officer = await journey.phone('baoji-officer')
  await officer.open(`/${routes.me}`)
  await officer.page.locator('#entry-links').click()
  await officer.page.locator(`#queue-item-${workId}`).click()
  await officer.page.locator('#copy-main-1-standing', { hasText: '还没有' }).waitFor()
  await officer.page.locator('#link-main-1-mark').click()
  await officer.page.locator('#link-main-1-confirm').click()
  await officer.page.getByText('请写明情况').waitFor()
  await officer.page.locator('#link-main-1-reason-code').click()
  await officer.page.locator('#link-main-1-confirm').click()
  await officer.page.locator('#link-main-1-dead', { hasText: '提取码不对' }).waitFor()
  await officer.open(`/${routes.reviewLinks}`)
  await officer.page.locator('#links-empty').waitFor()
  await officer.page.locator('#links-list-dead').click()
  await officer.page.locator(`#queue-item-${workId}`, { hasText: '打不开：提取码不对' }).click()
  await officer.page.locator('#return-work').click()
  await officer.page.locator('#reason-link').click()
  await officer.page.locator('#confirm-return').click()
  await officer.page.locator('#review-done').waitFor()
  await takesEffect('baoji-officer')

  const worker = await journey.phone(author.openid)
  await worker.open(`/${routes.myWork}?id=${workId}`)
  await worker.page.locator('#dead-link-main-1', { hasText: '提取码不对' }).waitFor()
  await worker.page.locator('#edit-work').click()
  await worker.page.locator('#link-code-0 input').fill('m2n4')
  await worker.page.locator('#submit-work').click()
  await worker.page.locator('#work-where', { hasText: '宝鸡市总工会' }).waitFor()
  expect(await worker.page.locator('[id^="dead-link-"]').count()).toBe(0)

  const approve = async (phone: typeof officer) => {
    for (const point of await phone.page.locator('[id^="check-"]').all()) await point.click()
    await phone.page.locator('#approve').click()
  }
  await officer.open(openReview)
  await officer.page.locator('#approve').waitFor()
  await approve(officer)
  await officer.page.locator('#review-done').waitFor()
  await takesEffect('baoji-officer')

  const province = await journey.phone('province-officer')
  await province.open(openReview)
  await province.page.locator('#approve').waitFor()
  await approve(province)
  await province.page.locator('#decision-error', { hasText: '还没有审看副本' }).waitFor()
  await pickFile(province.page, noFilm, '#copy-main-1-album')
  await province.page.locator('#copy-main-1-trouble').waitFor()
  await province.page.locator('#copy-main-1-another').click()
  await pickFile(province.page, film, '#copy-main-1-album')
  await province.page.locator('#copy-main-1-standing', { hasText: '机检通过' }).waitFor()
  await province.page.locator(`[id^="review-video-"]`).first().waitFor()
  await province.page.locator('#approve').click()
  await province.page.locator('#review-done').waitFor()
  await takesEffect('province-officer')

  await worker.page.reload()
  await worker.page.locator('#work-status', { hasText: '已通过' }).waitFor()
  expect(journey.faults).toEqual([])
})
