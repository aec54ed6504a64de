/** The line that offers WeChat's own message about a work. */
export const pushOffer = {
  ask: '有结果时微信告诉我',
  hint: '同意一次，微信提醒一次；不同意也会放进“消息”',
  granted: '有结果时，微信会提醒您一次',
  refused: '没有开启微信提醒。有结果仍会放进“我的 → 消息”',
  off: '微信里关着这个提醒。打开后回来再点一次',
  toSettings: '去微信设置里打开',
  failed: '没有问成，请检查网络后再点一次',
} as const
