import * as fc from 'fast-check'
import { pushMoments } from '#shared/texts/pushes'
import { parsePushTemplate, pushData, pushValue } from '#shared/domain/message/push-template'

const ID = 'zun-LzcQyW-edafCVvzPkK4de2Rllr1fFpw2A_x0oXE'
const NOON = Date.UTC(2020, 7, 31, 10)

describe('a deployment’s template', () => {
  it('is an id and the fields of title, outcome, time and remark', () => {
    expect(parsePushTemplate(`  ${ID} thing1 phrase2  time3 thing10 `)).toEqual({
      id: ID,
      fields: { title: 'thing1', outcome: 'phrase2', at: 'time3', remark: 'thing10' },
    })
  })

  it('may lack some of them', () => {
    expect(parsePushTemplate(`${ID} thing1 - date3 -`)).toEqual({
      id: ID,
      fields: { title: 'thing1', at: 'date3' },
    })
  })

  it.each([
    ['nothing', ''],
    ['no fields', ID],
    ['too few', `${ID} thing1 phrase2 time3`],
    ['too many', `${ID} thing1 phrase2 time3 thing4 thing5`],
    ['none of four', `${ID} - - - -`],
    ['a field twice', `${ID} thing1 phrase2 time3 thing1`],
    ['a type that we do not fill', `${ID} thing1 phrase2 time3 phone_number4`],
    ['a field without a number', `${ID} thing phrase2 time3 thing4`],
    ['an id with other characters', `${ID}! thing1 phrase2 time3 thing4`],
    ['a short id', 'short thing1 phrase2 time3 thing4'],
  ])('is none with %s', (_what, text) => {
    expect(parsePushTemplate(text)).toBeNull()
  })
})

it.each([
  ['thing1', '夜班', '夜班'],
  ['thing1', '好'.repeat(20), '好'.repeat(20)],
  ['thing1', '好'.repeat(21), `${'好'.repeat(19)}…`],
  ['thing1', `${'好'.repeat(18)}😀好`, `${'好'.repeat(18)}…`],
  ['thing12', ' 第一行\n第二行\u200b ', '第一行 第二行'],
  ['thing1', ' \n', '—'],
  ['phrase2', '成员没有确认', '成员没有确'],
  ['time3', NOON, '2020年8月31日 18:00'],
  ['date3', Date.UTC(2020, 11, 31, 16, 30), '2021年1月1日'],
])('%s says %j as %j', (field, value, said) => {
  expect(pushValue(field, value, pushMoments)).toBe(said)
})

/** No half of a character stands in it: those have no form in UTF-8. */
const whole = (text: string) => Buffer.from(text, 'utf8').toString('utf8') === text

it('whatever a title is, it fits: one line, 1 to 20 characters, none cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      const said = pushValue('thing1', title, pushMoments)
      return said.length >= 1 && said.length <= 20 && !/[\n\r]/.test(said) && whole(said)
    }),
  )
})

it('only the fields that the template has are filled', () => {
  const words = { title: '夜班', outcome: '审核通过', at: NOON, remark: '点开看' }
  expect(pushData({ id: ID, fields: { title: 'thing2', at: 'time1' } }, words, pushMoments)).toEqual({
    thing2: { value: '夜班' },
    time1: { value: '2020年8月31日 18:00' },
  })
})
