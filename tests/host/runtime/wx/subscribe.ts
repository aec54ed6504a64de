import { type Api } from './api'
import { type Questions } from './questions'

const MAX_TEMPLATES = 3

interface Asked {
  readonly tmplIds: readonly string[]
}

/**
 * `wx.requestSubscribeMessage` and `wx.getSetting`: one panel for all templates, which a person accepts or refuses. A choice that
 * is kept for ever is a test's own answer to either.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html
 */
export function subscribeMessages(api: Api, questions: Questions): object {
  return {
    requestSubscribeMessage: api.asynchronous<Asked>(
      'requestSubscribeMessage',
      ['tmplIds'],
      async ({ tmplIds }) => {
        if (tmplIds.length === 0 || tmplIds.length > MAX_TEMPLATES)
          api.records.fault(`wx.requestSubscribeMessage was asked for ${tmplIds.length} templates`)
        const accepts = await questions.ask({
          asked: 'requestSubscribeMessage',
          title: '发送以下消息',
          content: `${tmplIds.length} 条`,
          confirmText: '允许',
          cancelText: '取消',
        })
        return Object.fromEntries(tmplIds.map((id) => [id, accepts ? 'accept' : 'reject']))
      },
    ),
    getSetting: api.asynchronous('getSetting', [], () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true },
    })),
  }
}
