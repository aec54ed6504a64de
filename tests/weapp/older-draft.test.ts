import path from 'node:path'
import { publishSeason } from '#shared/contract/season/manage-season'
import { type Work } from '#shared/domain/work/work'
import { routes } from '../../src/routes'
import { candidateOf, hashNow } from '../support/seasons'
import { rawSeason2020 } from '../unit/season/season-2020'
import { phonesOfATest } from './phones-of-a-test'
import { agreeToPrivacy, chooseUnit } from './form-steps'

const photo = (name: string) => path.resolve(__dirname, `../../local-cloud/seed-media/${name}.jpg`)
const PLACE = '宝鸡市渭滨区'

const FORM = `/${routes.workForm}?subProject=photography`
const phones = phonesOfATest(FORM)

const contentNow = async () =>
  (await phones.product.environment.documents<Pick<Work, 'content'>>('works'))[0]?.content

/** Titles of ten letters, smaller photos, no place any more, and a camera that must be named. */
async function publishStricter(): Promise<void> {
  const raw = rawSeason2020()
  const { titleMaxLength } = raw.limits
  const camera = {
    key: 'camera',
    label: '拍摄器材',
    kind: 'text',
    required: true,
    source: 'default',
    maxLength: 20,
  }
  const subProjects = raw.subProjects.map((call) => {
    if (call.key !== 'photography') return call
    const { media, fields } = call.spec
    const maxSizeBytes = { ...media.maxSizeBytes, value: 20_000 }
    const kept = fields.filter(({ key }) => key !== 'takenPlace')
    return { ...call, spec: { ...call.spec, media: { ...media, maxSizeBytes }, fields: [...kept, camera] } }
  })
  const limits = { ...raw.limits, titleMaxLength: { ...titleMaxLength, value: 10 } }
  const season = { ...raw, version: raw.version + 1, limits, subProjects }
  const hash = await candidateOf(phones.product.admin, season)
  await phones.product.admin.must(publishSeason, { hash, expectedHash: await hashNow(phones.product.admin) })
}

it('a draft that is older than its form is told all that changed, keeps what was written, and goes', async () => {
  const first = await phones.open()
  await agreeToPrivacy(first)
  await first.willPick({ file: photo('city'), kind: 'image' })
  await first.tap('#pick-album')
  await first.waitFor('#media-done')
  await first.input('#field-title-input', '秋天里的塔吊和塔吊里的人')
  await first.input('#field-takenPlace-input', PLACE)
  await first.until('the draft is saved', async () => (await contentNow())?.fields.takenPlace === PLACE)
  expect(await first.has('#form-changed')).toBe(false)
  await publishStricter()

  const second = await phones.open({ settings: { storage: await first.do('storage') } })
  await second.waitForText('#form-changed', '要求改过了，有 3 处要改')
  expect(await second.textOf('#changed-field-files-main')).toMatch(
    /作品：大小 \d+ KB，现在要求不超过 19 KB，请换一个/,
  )
  expect(await second.textOf('#changed-field-title')).toContain('标题太长，最多 10 个字（原来是 40）')
  expect(await second.textOf('#changed-field-camera')).toContain('新增的一项：请填写拍摄器材')
  await second.tap('#changed-field-camera')
  expect(await second.textOf('#dropped-takenPlace')).toContain(
    `“拍摄地点”这一栏已经取消，写过的内容不会提交${PLACE}`,
  )
  await second.tap('#copy-takenPlace')

  await second.input('#field-title-input', '秋天里的塔吊')
  await second.input('#field-camera-input', '手机')
  await second.tap('#swap-media')
  await second.willPick({ file: photo('morning'), kind: 'image' })
  await second.tap('#swap-album')
  await second.tap('#agree-to-guide')
  await second.until('nothing is left to change', async () => !(await second.has('#form-changed')))
  await second.pick('wx-picker', '2020-05-01')
  await chooseUnit(second, 'baoji', '宝鸡')
  await second.input('#field-workplace-input', '示例机械厂')
  await second.input('#field-authorName-input', '钟示例')
  await second.input('#field-phone-input', '13800007188')
  for (const id of await second.idsOf('[id^="declare-"]:not([id^="declare-ai"])')) await second.tap(`#${id}`)
  await second.tap('#declare-ai-no')
  expect(await second.has('#dropped-takenPlace')).toBe(true)
  await second.tap('#submit-work')
  await second.waitFor('#receipt-number')
  expect(Object.keys((await contentNow())?.fields ?? {}).sort()).toEqual(['camera', 'takenOn'])
})
