import { type CallError } from '#shared/contract/action'
import { combineQueries } from '../../../src/components/query-gate/combine-queries'

const network: CallError = { code: 'NETWORK', details: {} }

function question<Data>(
  state: { state: 'loading' } | { state: 'content'; data: Data } | { state: 'error'; error: CallError },
) {
  const asked = { times: 0 }
  const reload = () => {
    asked.times += 1
    return Promise.resolve()
  }
  return { asked, query: { ...state, reload } }
}
const content = question({ state: 'content', data: 'season' })
const loading = question({ state: 'loading' })
const failed = question({ state: 'error', error: network })

it.each([
  ['both are there', content, content, { state: 'content', data: ['season', 'season'] }],
  ['one is on its way', content, loading, { state: 'loading' }],
  ['one is on its way and one failed', failed, loading, { state: 'loading' }],
  ['one failed', content, failed, { state: 'error', error: network }],
  ['both failed', failed, failed, { state: 'error', error: network }],
])('two questions as one: %s', (_case, one, other, expected) => {
  const { reload: _reload, ...state } = combineQueries(one.query, other.query)
  expect(state).toEqual(expected)
  const { reload: _other, ...turned } = combineQueries(other.query, one.query)
  expect(turned.state).toEqual(expected.state)
})

it('asks both anew', async () => {
  const [one, other] = [question({ state: 'error', error: network }), question({ state: 'content', data: 1 })]
  await combineQueries(one.query, other.query).reload()
  expect([one.asked, other.asked]).toEqual([{ times: 1 }, { times: 1 }])
})
