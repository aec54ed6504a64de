import { inShanghai } from '#shared/domain/days'
import { type Message } from '#shared/domain/message/message'
import { type PushMoments } from '#shared/domain/message/push-template'

/** What WeChat's message says of an event: an outcome of at most five Chinese characters, and what to do, at most 20. */
export const pushWords: Partial<
  Record<Message['event'], { readonly outcome: string; readonly remark: string }>
> = {
  checkFault: { outcome: '文件有误', remark: '点开看是哪一处，换好后重新提交' },
  accepted: { outcome: '审核通过', remark: '点开看接下来怎么办' },
  returned: { outcome: '退回修改', remark: '点开看意见和截止时间' },
  rejected: { outcome: '未通过', remark: '点开看原因' },
  linkDead: { outcome: '请换链接', remark: '审核人员打不开您的链接' },
  sheetRefused: { outcome: '请补签名', remark: '签名照片不符，请重新拍一张' },
  memberRefused: { outcome: '成员未确认', remark: '点开看是哪一位，请与本人商量' },
}

/** As WeChat's fields of a time and of a day take them, Asia/Shanghai. */
export const pushMoments: PushMoments = {
  time: (at) => inShanghai(at).format('YYYY年M月D日 HH:mm'),
  date: (at) => inShanghai(at).format('YYYY年M月D日'),
}

export const UNTITLED_PUSH = '没有标题的作品'
