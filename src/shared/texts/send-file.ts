import { type PickSource } from '#shared/domain/media/kinds'
import { formatSize } from '#shared/texts/format'

const sources: Record<PickSource, string> = {
  album: '从相册选',
  camera: '现在拍摄',
  chat: '从微信聊天选',
  file: '从本机文件选',
}

/** One file on its way, wherever a page asks for one. */
export const sendFile = {
  sources,
  checkFirst: '选好后先在手机上检查，合格才上传，不合格不耗流量',
  denied: '没有得到相册或相机的权限，请再点一次并同意，或在手机设置里允许后再选',
  pickFailed: '没有打开成功，请再试一次，或换一种方式选择',
  checking: '正在检查，还没有上传…',
  unreadable: { title: '没有读出这个文件', text: '还没有上传。请再试一次；仍不行请换一个文件。' },
  sending: (percent: number, sizeBytes: number) => `正在上传 ${percent}% · 共 ${formatSize(sizeBytes)}`,
  waiting: '准备上传…',
  mayLeave: '可以离开这一页，传完之前请不要关掉微信',
  finishing: '已传完，正在检查并保存…',
  refused: (finding: string, action: string) => `${finding}。还没有上传，不耗流量。${action}。`,
  failed: {
    title: '上传没有完成',
    again: '网络中断了，好转后会自动再传，不用守着。',
    NETWORK: '网络中断了，点“重新上传”再传一次。',
    REFUSED: '上传没有被接受，请重新上传。',
    cancelled: '已取消上传。',
  },
  cancel: '取消上传',
  retry: '重新上传',
  again: '再试一次',
  another: '换一个文件',
} as const
