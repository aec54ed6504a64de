import { forgetAuthorDetails, readAuthorDetails } from '#shared/contract/works/author-details'
import { assignUnit, listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { listRoleHolders } from '#shared/contract/roles/roles'
import { listMyWorks } from '#shared/contract/works/works'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

const mine = {
  ...{ unitId: 'baoji', workplace: '渭川重装焊装车间' },
  ...{ authorName: '秦焊花', phone: '13800004321', submitterKind: 'person' as const },
}

it('a form begins with what its author wrote in the work sent last, whatever the call; nobody else gets it', async () => {
  const author = await cloud.registered('writes-again')
  const ask = () => author.must(readAuthorDetails, { subProject: 'micro-video' })
  expect(await ask()).toEqual({ details: null })
  await cloud.draft({ by: author, content: mine })
  expect(await ask()).toEqual({ details: null })
  await cloud.submittedWork({ by: author, content: mine })
  expect(await ask()).toEqual({ details: mine })
  const other = await cloud.registered('somebody-else')
  expect(await other.must(readAuthorDetails, { subProject: 'micro-video' })).toEqual({ details: null })
  expect(JSON.stringify(await author.must(listMyWorks, {}))).not.toContain(mine.phone)
})

it('forgotten, it begins empty until another work is sent; the sent ones stay', async () => {
  const author = await cloud.registered('forgets')
  await cloud.submittedWork({ by: author, content: mine })
  expect(await author.must(forgetAuthorDetails, {})).toEqual({ forgotten: true })
  expect(await author.must(readAuthorDetails, { subProject: 'photography' })).toEqual({ details: null })
  await cloud.submittedWork({ by: author, content: { ...mine, authorName: '秦新花' } })
  const { details } = await author.must(readAuthorDetails, { subProject: 'photography' })
  expect(details?.authorName).toBe('秦新花')
  expect((await author.must(listMyWorks, {})).items.length).toBe(2)
})

it('the unit is the one that an officer assigned', async () => {
  const author = await cloud.registered('was-not-sure')
  const { workId } = await cloud.checkedWork({ by: author, content: { ...mine, unitId: UNCERTAIN_UNIT } })
  const province = await cloud.provinceOfficer()
  const { version: expectedVersion } = await province.must(readReview, { workId })
  await province.must(assignUnit, { workId, expectedVersion, unitId: 'xian' })
  const { details } = await author.must(readAuthorDetails, { subProject: 'photography' })
  expect(details?.unitId).toBe('xian')
  const lists = [
    await province.must(listReviewQueue, { unitId: 'xian' }),
    await cloud.admin.must(listRoleHolders, {}),
  ]
  expect(JSON.stringify(lists)).not.toContain(mine.phone)
})

it('is refused for a call whose form is not here', async () => {
  const author = await cloud.registered('asks-strangely')
  expect(await author.refusal(readAuthorDetails, { subProject: 'no-such-call' })).toBe('NOT_FOUND')
})
