import { LOCAL_TEMPLATES } from '../../../local-cloud/wire/subscriptions'
import { documented, inferred, source } from './basis'
import { type CloudUnderTest } from './cloud-under-test'
import { type Conforms } from './conforms'

const PAGE = documented(
  'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html',
)
const SCRIPT = `return cloud.openapi.subscribeMessage.send(input)`

const SOUND = {
  touser: 'probe-person',
  templateId: LOCAL_TEMPLATES.result,
  page: 'pages/my-work/index?id=aaaaaaaaaaaaaaaa',
  data: {
    thing1: { value: '夜班' },
    phrase2: { value: '审核通过' },
    time3: { value: '2020年8月31日 18:00' },
    thing4: { value: '点开看接下来怎么办' },
  },
}
const sends =
  (change: object) =>
  ({ run }: CloudUnderTest) =>
    run(SCRIPT, { ...SOUND, ...change })
const withValue = (field: string, value: string) => ({ data: { ...SOUND.data, [field]: { value } } })

export function describeSubscribeMessages(conforms: Conforms): void {
  conforms(
    'nobody is sent a message without their consent',
    PAGE,
    async (cloud) => {
      await expect(sends({})(cloud)).rejects.toMatchObject({ errCode: 43101 })
    },
    'invocations',
  )

  conforms(
    'a template that is not there is refused',
    PAGE,
    async (cloud) => {
      await expect(sends({ templateId: 'gone-template' })(cloud)).rejects.toMatchObject({ errCode: 40037 })
    },
    'invocations',
  )

  conforms(
    'a value that is empty, too long or of another type is refused',
    PAGE,
    async (cloud) => {
      for (const change of [
        withValue('thing1', ''),
        withValue('thing1', '好'.repeat(21)),
        withValue('phrase2', '审核没有通过'),
        withValue('time3', '明天'),
        { data: {} },
      ])
        await expect(sends(change)(cloud)).rejects.toMatchObject({ errCode: 47003 })
    },
    'invocations',
  )

  conforms(
    'a page with a slash before it is refused',
    inferred('as with codes; the page gives the code alone'),
    async (cloud) => {
      await expect(sends({ page: '/pages/my-work/index' })(cloud)).rejects.toMatchObject({ errCode: 41030 })
    },
    'invocations',
  )

  conforms(
    'a function whose config.json does not ask for it sends none',
    source('wx-server-sdk/index.js', '-604101'),
    async ({ phone }) => {
      const reply = await phone('o').call('probe-without-permissions', { script: SCRIPT, input: SOUND })
      expect(reply).toMatchObject({ failure: { errCode: -604101 } })
    },
    'phones',
  )
}
