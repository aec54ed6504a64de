import { type AnnouncementKind } from '#shared/domain/announcement/announcement'
import { formatDay } from '#shared/texts/format'

export const announcementKinds: Record<AnnouncementKind, string> = {
  notice: '通知',
  result: '结果',
  news: '动态',
}

export const announcementRow = {
  pinned: '置顶',
  second: (kind: AnnouncementKind, unit: string, publishedAt: number): string =>
    [announcementKinds[kind], unit, formatDay(publishedAt)].filter((part) => part !== '').join(' · '),
} as const
