import { readPublicWork } from '#shared/contract/gallery/gallery'
import { saveWork } from '#shared/contract/works/works'
import { team as words } from '#shared/texts/team'
import { routes } from '../../src/routes'
import { type MiniProgram } from '../host/mini-program'
import { openMiniProgram } from '../host/open-mini-program'
import { productCloud, type ProductCloud } from '../support/product-cloud'

let product: ProductCloud
const phones: MiniProgram[] = []

beforeAll(async () => {
  product = await productCloud()
})
afterAll(async () => {
  await Promise.all(phones.splice(0).map((phone) => phone.close()))
  await product.remove()
})

async function open(person: string, path: string): Promise<MiniProgram> {
  const phone = await openMiniProgram({ cloud: product.environment, person, path: `/${path}` })
  phones.push(phone)
  return phone
}

const field = (part: string) => `#field-members-0-${part}`

it('a team is written down, confirms by a card out of a chat, and only then is shown', async () => {
  const { author, workId, version, content } = await product.draft({ kind: 'video' })
  await author.must(saveWork, { workId, expectedVersion: version, content })
  const writing = await open(author.openid, `${routes.workForm}?id=${workId}`)
  await writing.tap('#submitter-team')
  await writing.tap('#field-authorRole-1')
  await writing.input(`${field('name')}-input`, ` ${content.authorName} `)
  await writing.input(`${field('role')}-input`, '摄像')
  await writing.tap('#submit-work')
  await writing.waitForText(field('name'), '已经在团队里了')
  await writing.input(`${field('name')}-input`, '李师傅')
  await writing.tap('#submitter-person')
  await writing.tap('#submitter-team')
  await writing.tap('#submit-work')
  await writing.waitForPage(routes.myWork)

  await writing.waitForText('#member-1', words.standings.waiting)
  await writing.tap('#send-card-1')
  await writing.waitFor('#share-team-card')
  const { path = '' } = await writing.share()
  expect(path).toContain(routes.teamCard)
  await writing.waitForText('#work-status', '审核中')
  const province = await product.provinceOfficer()
  await product.decide(province, workId, 'approve')
  await product.decide(province, workId, 'approve')
  expect(await product.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')

  const member = await product.registered('a-member')
  const asked = await open(member.openid, path.replace(/^\//, ''))
  await asked.tap('#agree-team-card')
  await asked.waitFor('#team-card-agreed')
  expect(await product.as('guest').must(readPublicWork, { workId })).toMatchObject({
    team: [
      { name: content.authorName, role: '导演' },
      { name: '李师傅', role: '摄像' },
    ],
  })
})
