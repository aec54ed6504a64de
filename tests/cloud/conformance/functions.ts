import { documented, inferred, observed, pages, source } from './basis'
import { type Conforms } from './conforms'

const FAILED = { code: 'FUNCTIONS_EXECUTE_FAIL' }
const CHECK = `return (await cloud.openapi.security.msgSecCheck({ content: input, version: 2, scene: 2, openid: 'probe-person' })).result`
const CHECK_PAGE = documented(
  'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html',
)

export function describeFunctions(conforms: Conforms): void {
  conforms(
    'the caller is who the platform says, whatever the event says',
    observed('getWXContext reads the variables of the call'),
    async ({ phone }) => {
      const forged = { OPENID: 'forged', userInfo: { openId: 'forged' } }
      const told = await phone('person-a').call('probe', forged)
      expect(told).toMatchObject({
        event: { OPENID: 'forged', userInfo: { openId: 'person-a' } },
        context: { OPENID: 'person-a', SOURCE: 'wx_client' },
      })
    },
    'phones',
  )

  conforms(
    'a timer calls for nobody',
    source('@cloudbase/node-sdk/dist/utils/wxCloudToken.js', "TRIGGER_SRC === 'timer'"),
    async ({ fireTimer }) => {
      const told = (await fireTimer('probe', 'nightly')) as { event: { Time: string }; context: object }
      expect(told.event).toEqual({ Type: 'Timer', TriggerName: 'nightly', Time: told.event.Time })
      expect(told.context).not.toHaveProperty('OPENID')
    },
    'phones',
  )

  conforms(
    'the environment of the call is told, and file ids begin with it',
    observed('wx-server-sdk’s getWXContext'),
    async ({ run }) => {
      const told = await run<[string, string]>(
        `const { fileID } = await cloud.uploadFile({ cloudPath: 'probe/env.txt', fileContent: Buffer.from('x') })
         await cloud.deleteFile({ fileList: [fileID] })
         return [cloud.getWXContext().ENV, fileID]`,
      )
      expect(told[1]).toMatch(new RegExp(`^cloud://${told[0]}\\.[^/]+/probe/env\\.txt$`))
    },
    'invocations',
  )

  conforms(
    'a function that runs longer than its time is killed, and nothing of its transaction stays',
    documented('https://www.tencentcloud.com/document/product/583/11637'),
    async ({ run, phone }) => {
      const endless = `const tx = await db.startTransaction()
        await tx.collection('probeThings').doc('a').set({ data: { n: 1 } })
        for (;;);`
      await expect(phone('o').call('probe-short-lived', { script: endless })).rejects.toMatchObject({
        code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      })
      expect(await run(`return (await things.count()).total`)).toBe(0)
    },
    'phones',
  )

  conforms(
    'a call of more than 100 KB of text is refused',
    inferred('the strictest value known'),
    async ({ phone }) => {
      const call = (length: number) =>
        phone('o').call('probe', { script: 'return input.length', input: 'x'.repeat(length) })
      await expect(call(102_400)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE', status: 413 })
      expect(await call(102_000)).toEqual({ value: 102_000 })
    },
    'phones',
  )

  conforms(
    'a result of more than 1 MB is refused',
    source('wx-server-sdk/index.js', '-604001'),
    async ({ phone }) => {
      const answer = (length: number) =>
        phone('o').call('probe', { script: `return 'x'.repeat(input)`, input: length })
      await expect(answer(1 << 20)).rejects.toMatchObject(FAILED)
      expect(await answer(1_000_000)).toHaveProperty('value.length', 1_000_000)
    },
    'phones',
  )

  conforms(
    'a function whose result is no JSON, and one that is not there, are failures',
    source('wx-server-sdk/index.js', 'FUNCTIONS_EXECUTE_FAIL: -504002'),
    async ({ phone }) => {
      await expect(phone('o').call('probe', { script: 'return 1n' })).rejects.toMatchObject(FAILED)
      for (const name of ['nobody', '../probe'])
        await expect(phone('o').call(name, {})).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    },
    'phones',
  )

  conforms(
    'msgSecCheck answers a verdict and its label',
    CHECK_PAGE,
    async ({ run }) => {
      expect(await run(CHECK, '争做中国好网民')).toEqual({ suggest: 'pass', label: 100 })
    },
    'invocations',
  )

  conforms(
    'msgSecCheck refuses a call without content, and one of more than 2,500 characters',
    CHECK_PAGE,
    async ({ run }) => {
      await expect(run(CHECK, '')).rejects.toMatchObject({ errCode: 47001 })
      await expect(run(CHECK, '好'.repeat(2501))).rejects.toMatchObject({ errCode: 45002 })
    },
    'invocations',
  )

  conforms(
    'an open API that the function’s config.json does not ask for is refused',
    source('wx-server-sdk/index.js', '-604101'),
    async ({ phone }) => {
      const reply = await phone('o').call('probe-without-permissions', { script: CHECK, input: '好' })
      expect(reply).toMatchObject({ failure: { errCode: -604101 } })
    },
    'phones',
  )

  conforms(
    'a write during an invocation is the caller’s own environment’s only',
    pages.quotas,
    async ({ run }) => {
      const script = `process.env.TCB_ENV = 'main'; process.env.SCF_NAMESPACE = 'main'; await db.collection('works').get()`
      await expect(run(script)).rejects.toMatchObject({ errCode: -501005 })
    },
    'invocations',
  )
}
