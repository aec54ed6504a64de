import { readSession } from '#shared/contract/session/session'
import { features } from '../../../cloudfunctions/api/features'
import { dispatcher } from '../../../cloudfunctions/server/dispatch/dispatch'
import { answeredBy } from '../../../cloudfunctions/server/dispatch/feature'

const LIMIT = 100 * 1024
const dispatch = dispatcher(answeredBy('api', features))

/** An event whose JSON has exactly so many bytes. */
function eventOf(bytes: number, letter: string) {
  const event = { action: readSession.name, input: '', requestId: 'request-1' }
  const room = bytes - Buffer.byteLength(JSON.stringify(event))
  const width = Buffer.byteLength(letter)
  return { ...event, input: letter.repeat(Math.floor(room / width)) + 'x'.repeat(room % width) }
}

let logged: jest.SpyInstance
beforeEach(() => {
  logged = jest.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterEach(() => logged.mockRestore())

it.each(['x', '宝', '🔥'])(
  'refuses an event of one byte more than 100 KB, counted in bytes of %s',
  async (letter) => {
    expect(await dispatch(eventOf(LIMIT + 1, letter), 'somebody')).toEqual({
      ok: false,
      error: { code: 'INPUT_TOO_LARGE', details: { maxBytes: LIMIT } },
      requestId: '',
      serverNow: expect.any(Number) as number,
    })
  },
)

it.each([null, undefined, 'text', 42, []])('answers an event that is %p', async (event) => {
  expect(await dispatch(event, 'somebody')).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } })
})

it('logs nothing of what was sent', async () => {
  await dispatch(
    { action: 'find 13800007188', input: '13800007188', requestId: 'request-1' },
    'openid-of-somebody',
  )
  expect(logged.mock.calls).toHaveLength(1)
  const line = JSON.parse(String((logged.mock.calls as unknown[][])[0]?.[0])) as object
  expect(line).toEqual({
    requestId: 'request-1',
    action: '',
    code: 'UNKNOWN_ACTION',
    ms: expect.any(Number) as number,
  })
})
