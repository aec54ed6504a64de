import Taro from '@tarojs/taro'
import { type Subscribe, type SubscribeAnswer } from './subscribe.types'

/** The main switch is off; https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html */
const MAIN_SWITCH_OFF = 20004
/** There is no such template; the app itself is barred. */
const UNAVAILABLE: readonly unknown[] = [20001, 20005]

type Answers = Readonly<Record<string, unknown>>

/** Whether the person chose “no, and ask no more” for all of them. What cannot be read is no such choice. */
async function isOff(templateIds: readonly string[]): Promise<boolean> {
  try {
    const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true })
    const { mainSwitch, itemSettings = {} } = subscriptionsSetting as {
      mainSwitch?: boolean
      itemSettings?: Answers
    }
    return mainSwitch === false || templateIds.every((id) => itemSettings[id] === 'reject')
  } catch {
    return false
  }
}

async function answerOf(answers: Answers, templateIds: readonly string[]): Promise<SubscribeAnswer> {
  // `accept`, `acceptWithAudio`, `acceptWithAlert`…
  const accepted = templateIds.filter((id) => String(answers[id]).startsWith('accept'))
  if (accepted.length > 0) return { is: 'answered', accepted }
  if (templateIds.every((id) => ['ban', 'filter'].includes(String(answers[id])))) return { is: 'unavailable' }
  return (await isOff(templateIds)) ? { is: 'off' } : { is: 'answered', accepted }
}

export const subscribe: Subscribe = {
  available: true,
  async ask(templateIds) {
    try {
      // Taro's type asks for Alipay's field too.
      const asked = { tmplIds: [...templateIds] } as unknown as Taro.requestSubscribeMessage.Option
      return await answerOf((await Taro.requestSubscribeMessage(asked)) as Answers, templateIds)
    } catch (error) {
      const { errCode } = (error ?? {}) as { errCode?: unknown }
      if (errCode === MAIN_SWITCH_OFF) return { is: 'off' }
      return { is: UNAVAILABLE.includes(errCode) ? 'unavailable' : 'failed' }
    }
  },
  openSettings: () =>
    Taro.openSetting({ withSubscriptions: true }).then(
      () => undefined,
      () => undefined,
    ),
}
