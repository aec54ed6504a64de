import { readReview } from '#shared/contract/reviews/reviews'
import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { searchWorks } from '#shared/contract/search/search'
import { readWork } from '#shared/contract/works/works'
import { type Work } from '#shared/domain/work/work'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { publishedSeason } from '../../support/seasons'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
  await publishedSeason(cloud.admin, ({ subProjects }) => {
    const photography = subProjects.find(({ key }) => key === 'photography')
    const fields: object[] | undefined = photography?.spec.fields
    fields?.push({ key: 'hotline', label: '咨询电话', kind: 'phone', required: true, source: 'default' })
  })
})
afterEach(() => cloud.remove())

it.each([
  ['a mobile', '13698765432', '136****5432'],
  ['a landline', '029-87329782', '****82'],
])(
  '%s that a call asks for is its author’s, masked before officers and in nothing public',
  async (...row) => {
    const [, number, masked] = row
    const fields = { takenPlace: '渭河大堤', takenOn: '2020-03-01', hotline: number }
    const { author, workId, status } = await cloud.acceptedWork({ content: { fields } })
    expect(status).toBe('accepted')
    const [stored] = await cloud.environment.documents<Work>('works')
    expect(stored?.content.fields.hotline).toBe(number)
    expect((await author.must(readWork, { workId })).content.fields.hotline).toBe(number)
    const province = await cloud.provinceOfficer()
    expect((await province.must(readReview, { workId })).fields.hotline).toBe(masked)

    const guest = cloud.as('a-guest')
    const shown = await guest.must(listGallery, {})
    expect(shown.items.map((item) => item.workId)).toEqual([workId])
    const seen = [
      shown,
      await guest.must(readPublicWork, { workId }),
      await guest.must(searchWorks, { query: '' }),
    ]
    const found = await cloud.environment.documents('searchEntries')
    for (const text of [...seen, found].map((each) => JSON.stringify(each))) {
      expect(text).not.toContain(number)
      expect(text).not.toContain('hotline')
    }
  },
)
