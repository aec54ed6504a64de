import { type PickSource, type WayOut } from '#shared/domain/media/kinds'
import { fileSlot } from '#shared/texts/file-slot'
import { formatDuration, formatSize } from '#shared/texts/format'
import { workForm } from '#shared/texts/work-form'

const buttons: Readonly<Record<WayOut, string>> = {
  compress: '压缩后再检查',
  cut: '剪短后再检查',
  smaller: '缩小后再检查',
  rewrap: '转成 MP4',
  withoutPlace: '去掉拍摄地点',
}

const hints = {
  compress: () => '可以在手机上压缩，清晰度会低一些',
  cut: (longestS: number) => `可以现在剪短，请剪到 ${formatDuration(longestS * 1000)}以内`,
  smaller: (day: string | undefined) =>
    `可以在手机上缩小，做成新的 JPEG，不带拍摄地点和手机型号${day === undefined ? '' : `；拍摄日期 ${day} 仍可一点填上`}`,
  rewrap: (sizeBytes: number) =>
    `可以在手机上转成 MP4，约 ${formatSize(sizeBytes)}，画质不变，不带拍摄地点和手机型号`,
  withoutPlace: () => '可以在手机上去掉拍摄地点，画面和声音不变',
} as const

const inFlight: Readonly<Record<WayOut, string>> = {
  compress: '正在压缩，请不要关掉小程序…',
  cut: '请在打开的画面里剪短，再点完成…',
  smaller: '正在缩小，请不要关掉小程序…',
  rewrap: '正在转成 MP4，请不要关掉小程序…',
  withoutPlace: '正在去掉文件里记着的拍摄地点…',
}

/** Why nothing came of it; each leaves the chosen file as it was. */
const troubles = {
  compress: {
    FAILED: '手机没有压缩成功',
    CANCELLED: '已取消压缩',
    NO_ROOM: '手机存储不够，没有压缩成功',
    NOT_SMALLER: '压缩后没有变小',
  },
  cut: {
    FAILED: '没有剪成功',
    CANCELLED: '已取消剪短',
    NO_ROOM: '手机存储不够，没有剪成功',
    NOT_SMALLER: '没有剪短',
  },
  smaller: {
    FAILED: '手机没有缩小成功，请在相册里另存为 JPEG 后再选',
    CANCELLED: '已取消缩小',
    NO_ROOM: '手机里留给小程序的空间不够，没有缩小成功，请清理手机存储后再试',
    NOT_SMALLER: '缩小后仍然太大',
  },
  rewrap: {
    FAILED: '没有转换成功',
    CANCELLED: '已取消转换',
    NO_ROOM: '手机里留给小程序的空间不够（最多 200 MB），没有转换',
    NOT_SMALLER: '没有转换成功',
  },
  withoutPlace: {
    FAILED: '没有去掉拍摄地点',
    CANCELLED: '已取消，拍摄地点还在文件里',
    NO_ROOM: '手机里留给小程序的空间不够（最多 200 MB），没有去掉拍摄地点，请清理手机存储后再试',
    NOT_SMALLER: '没有去掉拍摄地点',
  },
} as const

/** What came of it is refused too. */
const results: Readonly<Record<WayOut, string>> = {
  compress: '压缩后的视频',
  cut: '剪短后的视频',
  smaller: '缩小后的照片',
  rewrap: '转成的 MP4 ',
  withoutPlace: '去掉拍摄地点后的文件',
}

/** What leads on from a refused file, and what is said on the way. */
export const waysOut = {
  buttons,
  hints,
  inFlight,
  percent: (way: WayOut, percent: number) =>
    `${way === 'rewrap' ? '正在转成 MP4' : '正在去掉拍摄地点'} ${percent}%，请不要关掉小程序`,
  cancel: '取消',
  trouble: (way: WayOut, fault: keyof (typeof troubles)[WayOut]) => `${troubles[way][fault]}。原来选的还在。`,
  refusedToo: (way: WayOut, title: string, finding: string) =>
    `${results[way]}也不合要求：${title}${finding === '' ? '' : `，${finding}`}。原来选的还在。`,
  cannotRewrap: (finding: string) => `，不能直接转成 MP4：${finding}`,
  /** `也可以换一个视频：从相册选、现在拍摄（最长 60 秒）或从微信聊天选`; `请换…` where it is the only way. */
  swap(swap: string, sources: readonly PickSource[], recordingS: number | undefined, isOnly = false): string {
    const named = sources.map((source) =>
      source === 'camera' && recordingS !== undefined
        ? fileSlot.recording(workForm.media.sources[source], recordingS)
        : workForm.media.sources[source],
    )
    const [last = '', ...before] = [...named].reverse()
    return `${isOnly ? '请' : '也可以'}${swap}：${before.length === 0 ? last : `${before.reverse().join('、')}或${last}`}`
  },
} as const
