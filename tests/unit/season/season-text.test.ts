import { readSeasonText } from '../../../cloudfunctions/server/season/season-text'

const GBK = Buffer.from('7b22c3fbd7d6223a2022b2e2cad4227d', 'hex')
const JSON_TEXT = '{"名字": "测试"}'

it.each<[string, Uint8Array, object]>([
  ['UTF-8', Buffer.from(JSON_TEXT), { raw: { 名字: '测试' } }],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${JSON_TEXT}`), { raw: { 名字: '测试' } }],
  ['GBK', GBK, { fault: 'notUtf8' }],
  ['UTF-16', Buffer.from(`\ufeff${JSON_TEXT}`, 'utf16le'), { fault: 'notUtf8' }],
  ['words that are no JSON', Buffer.from('{ "key": '), { fault: 'notJson' }],
  ['nothing', Buffer.alloc(0), { fault: 'notJson' }],
])('a season file of %s', (_what, bytes, expected) => {
  expect(readSeasonText(bytes)).toEqual(expected)
})
