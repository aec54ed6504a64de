import { utf8Length } from '../../../src/platform/call-limits'

it.each(['', 'plain', 'é', '工会', '😀', 'a工😀é', '\u0000\u007f\u0080\u07ff\u0800\uffff'])(
  'counts the bytes of %j as UTF-8 does',
  (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8')),
)
