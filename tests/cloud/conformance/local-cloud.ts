import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { probe } from '../local-cloud/probe'
import { type CloudUnderTest } from './cloud-under-test'

const THINGS = `const things = db.collection('probeThings'); `

/** The local cloud: each test in an environment of its own. */
export function localCloud(): CloudUnderTest {
  let environment: TestEnvironment
  return {
    name: 'the local cloud',
    abilities: new Set(['a unique index', 'phones', 'invocations', 'create-only storage']),
    begin: async () => {
      environment = await createTestEnvironment()
    },
    end: () => environment.remove(),
    run: (script, input) => probe(environment, THINGS + script, input),
    phone: (openid) => ({
      call: (functionName, data) => environment.call(functionName, data, openid),
      upload: (cloudPath, bytes) => environment.upload(openid, cloudPath, bytes),
    }),
    fireTimer: (functionName, triggerName) => environment.fireTimer(functionName, triggerName),
  }
}
