import { routes } from '../../src/routes'
import { phonesOfATest } from './phones-of-a-test'

const phones = phonesOfATest(`/${routes.home}`)

const open = (path: string) => phones.open({ person: 'a-guest', path: `/${path}` })

it('shows the landline first, the mobile number after a tap, and calls both', async () => {
  const phone = await open(`${routes.subProject}?key=photography`)
  await phone.waitForText('.page', '尹云霞')
  const closed = await phone.text()
  expect([closed.includes('13956630887'), closed.includes('139****0887')]).toEqual([false, true])
  expect(closed.indexOf('0551-62777029')).toBeLessThan(closed.indexOf('139****0887'))
  await phone.tap('#show-phone-0-1')
  await phone.waitForText('.page', '13956630887')
  await phone.tap('#call-phone-0-1')
  await phone.tap('#call-phone-0-0')
  const { api } = await phone.recorded()
  expect(api.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options)).toMatchObject([
    { phoneNumber: '13956630887' },
    { phoneNumber: '0551-62777029' },
  ])
})

it('calls no number that is doubtful, and says why, before and after it is shown', async () => {
  const phone = await open(`${routes.subProject}?key=recitation`)
  await phone.waitForText('.page', '章明飞')
  expect(await phone.text()).not.toContain('136758427880')
  await phone.tap('#show-phone-0-1')
  await phone.waitForText('.page', '136758427880')
  const shown = await phone.text()
  expect(['手机号不是 11 位，无法拨打', '区号存疑，请先核实'].filter((why) => !shown.includes(why))).toEqual(
    [],
  )
  expect([await phone.has('#call-phone-0-0'), await phone.has('#call-phone-0-1')]).toEqual([false, false])
})
