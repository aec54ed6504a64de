import { logFault } from '../../../cloudfunctions/server/platform/log'

const PHONE = '13800007188'

let lines: string[]
beforeEach(() => {
  lines = []
  jest.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => jest.restoreAllMocks())

const logged = () => JSON.parse(lines.join('\n')) as { frames: string[] } & Record<string, unknown>

it('tells an error’s kind, code and place, and not its message', () => {
  const error = Object.assign(new RangeError(`E11000 dup key: { phone: "${PHONE}" }\n    at ${PHONE}`), {
    code: 'DATABASE_REQUEST_FAILED',
  })
  logFault({ requestId: 'request-1', action: 'works.save' }, error)
  expect(logged()).toEqual({
    requestId: 'request-1',
    action: 'works.save',
    fault: 'RangeError',
    code: 'DATABASE_REQUEST_FAILED',
    frames: expect.arrayContaining([expect.stringMatching(/^at .*log\.test\.ts/)]) as string[],
  })
  expect(lines.join()).not.toContain(PHONE)
})

it.each([
  [
    'an object of the SDK',
    { errCode: -502001, errMsg: `about ${PHONE}` },
    { fault: 'object', code: '-502001' },
  ],
  ['a code that is a sentence', { code: `no such ${PHONE}` }, { fault: 'object' }],
  ['a text', `about ${PHONE}`, { fault: 'string' }],
  ['nothing', undefined, { fault: 'undefined' }],
])('tells of %s no more than its kind and code', (_what, error, told) => {
  logFault({ after: 'commit' }, error)
  expect(logged()).toEqual({ after: 'commit', ...told, frames: [] })
})
