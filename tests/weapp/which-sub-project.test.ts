import { routes } from '../../src/routes'
import { phonesOfATest } from './phones-of-a-test'

const phones = phonesOfATest(`/${routes.home}`)

const open = (path: string) => phones.open({ person: 'a-guest', path: `/${path}` })

it('the home page leads by three questions to the form', async () => {
  const phone = await open(routes.home)
  await phone.waitFor('#first-work')
  await phone.tap('#entry-guide')
  await phone.waitForPage(routes.guide)
  await phone.tap('#guide-form-video')
  await phone.tap('#guide-who-person')
  await phone.tap('#guide-subject-micro-video')
  await phone.waitForText('#guide-answer', '您可以报微视频')
  expect((await phone.textOf('#guide-answer')).replaceAll('\n', '')).toBe(
    [
      '您可以报微视频',
      '承办单位：天津市总工会',
      '收 MP4 文件',
      '通知附件2·一',
      '个人、团队、单位都可以报',
      '系统默认（通知未规定）',
      '题材有绝活、建功新时代、劳动创造奉献、疫情防控、网络安全、网络文明故事',
      '通知附件2·一',
      '看微视频的要求和官方入口',
    ].join(''),
  )
  await phone.tap('#guide-go')
  await phone.waitForPage(routes.workForm)
})

it('another first answer takes back what no longer fits, and leads to its form', async () => {
  const phone = await open(routes.guide)
  await phone.tap('#guide-form-video')
  await phone.tap('#guide-who-team')
  await phone.tap('#guide-subject-recitation')
  await phone.waitForText('#guide-answer', '您可以报诵读')
  await phone.tap('#guide-form-description')
  await phone.waitForText('#guide-answer', '您可以报普惠平台')
  expect(await phone.textOf('#guide-answer')).toContain('只收单位报的')
  expect([await phone.has('#guide-who-team'), await phone.has('#guide-subject-recitation')]).toEqual([
    false,
    false,
  ])
  await phone.tap('#guide-go')
  await phone.waitForPage(routes.workForm)
})
