import { formatDuration } from '#shared/texts/format'

/** Words of players and openers of a work's files, on every page that shows one. */
export const workFiles = {
  sound: {
    label: '音频',
    play: '播放',
    pause: '暂停',
    back: '后退 10 秒',
    on: '前进 10 秒',
    at: (currentMs: number, durationMs: number) =>
      durationMs > 0
        ? `${formatDuration(currentMs)} / ${formatDuration(durationMs)}`
        : formatDuration(currentMs),
    failed: '音频没有加载出来，点这里再试',
  },
  document: {
    pdf: 'PDF 文档',
    picture: '文档的照片',
    pages: (count: number) => `共 ${count} 页`,
    open: '打开看',
    opening: '正在打开…',
    failed: '没有打开成功，请再试一次',
  },
} as const
