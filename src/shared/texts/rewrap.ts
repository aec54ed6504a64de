import { type RewrapCode, type RewrapRefusal } from '#shared/domain/media/rewrap/rewrap-fault'
import { type MediaText } from '#shared/texts/media'

type Details = NonNullable<RewrapRefusal['details']>

const exportAgain = '请用剪辑软件重新导出为 MP4（H.264 画面、AAC 声音）'
const wholeAgain = '请用完整的原文件再试'

const texts: Record<RewrapCode, (details: Details) => MediaText> = {
  NOT_QUICKTIME: () => ({
    title: '不是 MOV 视频',
    finding: '这个文件不需要、也不能这样转换',
    action: '如果它是 MP4，请直接选择它',
  }),
  NO_MOOV: () => ({
    title: '视频不完整，不能转换',
    finding: '缺少播放所需的索引，多半是录制中断了',
    action: wholeAgain,
  }),
  TRUNCATED: () => ({
    title: '文件不完整，不能转换',
    finding: '后半部分缺失，多半是传输中断了',
    action: wholeAgain,
  }),
  CORRUPT: () => ({ title: '文件已损坏，不能转换', finding: '内部结构有错误', action: wholeAgain }),
  INDEX_TOO_LARGE: () => ({
    title: '视频太长，不能转换',
    finding: '播放所需的索引太大',
    action: '请剪短后再试',
  }),
  FRAGMENTED: () => ({ title: '不能直接转换', finding: '这个 MOV 是分段录制的', action: exportAgain }),
  COMPRESSED_INDEX: () => ({ title: '不能直接转换', finding: '这个 MOV 的索引压缩过', action: exportAgain }),
  OTHER_FILE: () => ({ title: '不能直接转换', finding: '画面或声音在另一个文件里', action: exportAgain }),
  NO_VIDEO: () => ({ title: '没有画面', finding: '文件里只有声音', action: '请选择有画面的视频' }),
  SEVERAL_PICTURES: ({ pictures }) => ({
    title: '不能直接转换',
    finding: `里面有 ${Number(pictures ?? 2)} 路画面，不知道该留哪一路`,
    action: exportAgain,
  }),
  VIDEO_CODEC: ({ codec }) => ({
    title: '画面需重新编码，这里转换不了',
    finding: `画面编码为 ${codec ?? '未知'}`,
    action: exportAgain,
  }),
  AUDIO_CODEC: ({ codec }) => ({
    title: '声音需重新编码，这里转换不了',
    finding: `声音编码为 ${codec ?? '未知'}`,
    action: exportAgain,
  }),
  PARAMETERS_IN_BAND: () => ({
    title: '不能直接转换',
    finding: '解码参数混在画面里',
    action: exportAgain,
  }),
  SEVERAL_DESCRIPTIONS: () => ({
    title: '不能直接转换',
    finding: '中途换过编码方式',
    action: exportAgain,
  }),
  EDITED: () => ({
    title: '不能直接转换',
    finding: '视频由几段拼成，或改过快慢',
    action: exportAgain,
  }),
}

/** Why a film cannot be re-wrapped, and the way out. */
export const rewrapText = ({ code, details = {} }: RewrapRefusal): MediaText => texts[code](details)
