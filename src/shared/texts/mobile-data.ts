import { formatSize } from '#shared/texts/format'

/** The question before files go over a network that costs money. */
export const mobileData = {
  title: (sizeBytes: number) => `正在使用手机流量，还有 ${formatSize(sizeBytes)} 要传`,
  text: '还没有开始传。连上 Wi-Fi 后会自动开始，不影响做别的事。',
  allow: '用流量上传',
} as const
