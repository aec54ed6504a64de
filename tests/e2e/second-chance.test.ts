import path from 'node:path'
import { workForm } from '#shared/texts/work-form'
import { BrowserJourney } from '../support/browser-journey'
import { agreeToPrivacy, fillForm, fillText, pickFile, tapToSendAgain } from '../support/form-steps'
import { subProjectNamed } from '../support/work-samples'
import { routes } from '../../src/routes'
import { abortOnce } from '../support/abort-once'

const MEDIA = path.resolve(__dirname, '../../local-cloud/seed-media')

let journey: BrowserJourney
beforeEach(async () => {
  journey = await BrowserJourney.begin()
})
afterEach(() => journey.end())

describe('nothing is lost', () => {
  it('lets a returned work be fixed and accepted', async () => {
    const { cloud } = journey
    const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    const province = await cloud.officer('province-officer', 'provinceOfficer', 'province')
    const { workId, author } = await cloud.checkedWork({
      kind: 'photo',
      content: { unitId: 'baoji', title: '需要修改的作品' },
    })

    const reviewer = await journey.phone(officer.openid)
    await reviewer.open(`/${routes.review}?id=${workId}`)
    await reviewer.page.locator('#return-work').click()
    await reviewer.page.locator('[id^="reason-"]:not(#reason-message)').first().click()
    await reviewer.page.locator('#confirm-return').click()
    await reviewer.page.locator('#review-done').waitFor()
    await cloud.settled(officer, workId)

    const worker = await journey.phone(author.openid)
    await worker.open(`/${routes.me}`)
    await worker.page.locator(`#my-work-${workId}`, { hasText: '待您修改' }).click()
    await worker.page.locator('#decision').waitFor()
    await worker.page.locator('#edit-work').click()
    await fillText(worker.page, 'title', '修改好的作品')
    await worker.page.locator('#submit-work').click()
    await worker.page.locator('#work-where', { hasText: '宝鸡市总工会' }).waitFor()

    await cloud.decide(officer, workId, 'approve')
    await cloud.decide(province, workId, 'approve')
    await worker.page.reload()
    await worker.page.locator('#work-status', { hasText: '已通过' }).waitFor()
    expect(journey.faults).toEqual([])
  })

  it('keeps the form when an upload fails, and sends again on request', async () => {
    const worker = await journey.phone('worker-cut', [/Failed to load resource|net::ERR/])
    await worker.open(`/${routes.workForm}?subProject=micro-video`)
    await agreeToPrivacy(worker.page)
    await abortOnce(worker.page, /\/storage\//)
    await fillForm(worker.page, subProjectNamed('micro-video'), { title: '断网也不丢', phone: '13800004321' })
    await pickFile(worker.page, path.join(MEDIA, 'river.mp4'))
    await worker.page.locator('#upload-failed').waitFor()
    await tapToSendAgain(worker.page)
    await worker.page.locator('#media-done').waitFor()
    await worker.page.locator('#submit-work').click()
    await worker.page.locator('#receipt-number').waitFor()
    expect(journey.faults).toEqual([])
  })

  it('keeps the text of a draft when the app is closed', async () => {
    const worker = await journey.phone('worker-draft')
    await worker.open(`/${routes.workForm}?subProject=photography`)
    await agreeToPrivacy(worker.page)
    await fillText(worker.page, 'title', '还没写完的标题')
    await worker.page.getByText(workForm.saving.justNow).waitFor()
    await worker.page.goto('about:blank')
    await worker.open(`/${routes.workForm}?subProject=photography`)
    await worker.page.locator('#submit-work').waitFor()
    expect(await worker.page.locator('#field-title-input input').inputValue()).toBe('还没写完的标题')
    expect(journey.faults).toEqual([])
  })

  it('lets an officer undo a decision, while another sees that it is made', async () => {
    const { cloud } = journey
    const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    const other = await cloud.officer('baoji-officer-two', 'unitOfficer', 'baoji')
    const { workId } = await cloud.checkedWork({ kind: 'photo', content: { unitId: 'baoji' } })
    const [first, late] = [await journey.phone(officer.openid), await journey.phone(other.openid)]
    await first.open(`/${routes.review}?id=${workId}`)
    await first.page.locator('#return-work').click()
    await first.page.locator('[id^="reason-"]:not(#reason-message)').first().click()
    await first.page.locator('#confirm-return').click()
    await first.page.locator('#undo-decision', { hasText: '已退回 · 撤销' }).waitFor()
    await late.open(`/${routes.review}?id=${workId}`)
    await late.page.getByText('李干事正在处理').first().waitFor()
    expect(await late.page.locator('#approve').count()).toBe(0)
    await first.page.locator('#undo-decision').click()
    await first.page.locator('#return-work').waitFor()
    await late.page.reload()
    await late.page.locator('#approve').waitFor()
    expect(journey.faults).toEqual([])
  })

  it('tells the later of two officers that the work was decided already', async () => {
    const { cloud } = journey
    const officer = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
    const other = await cloud.officer('baoji-officer-two', 'unitOfficer', 'baoji')
    const { workId } = await cloud.checkedWork({ kind: 'photo', content: { unitId: 'baoji' } })
    const late = await journey.phone(other.openid)
    await late.open(`/${routes.review}?id=${workId}`)
    await late.page.locator('#approve').waitFor()
    await cloud.decide(officer, workId, 'approve')
    for (const point of await late.page.locator('[id^="check-"]').all()) await point.click()
    await late.page.locator('#approve').click()
    await late.page.getByText('另一位审核员').first().waitFor()
    expect(journey.faults).toEqual([])
  })
})
