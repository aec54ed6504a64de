import { type WorkSummary } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { unitById } from '#shared/domain/season/units'
import { type WorkStatus } from '#shared/domain/work/status'
import { formatMoment } from '#shared/texts/format'

const statuses: Record<WorkStatus, string> = {
  draft: '草稿',
  checking: '检查中',
  inReview: '审核中',
  returned: '待您修改',
  accepted: '已通过',
  rejected: '未通过',
  withdrawn: '已撤回',
}

export const unitName = (season: Season, unitId: string | undefined): string => {
  const unit = unitId === undefined ? undefined : unitById(season, unitId)
  if (!unit) return '审核单位'
  return unit.kind === 'root' ? '省总' : unit.displayName
}

/** Where a work lies, in a line for a list. */
function shortStanding(work: WorkSummary, season: Season): string {
  switch (work.status) {
    case 'draft':
      return '还没有提交'
    case 'checking':
      return '正在自动检查'
    case 'inReview':
      return `在${unitName(season, work.atUnit)}审核`
    case 'returned':
      return '请修改后重新提交'
    case 'accepted':
      return work.takenDown ? '已暂停公开展示' : work.isPublic ? '正在展播' : '没有公开展示'
    case 'rejected':
      return '点开看原因'
    case 'withdrawn':
      return '不再审核'
  }
}

export const works = {
  untitled: '（还没有标题）',
  status: (status: WorkStatus): string => statuses[status],
  shortStanding,
  unitName,
  list: {
    title: '我的作品',
    empty: '还没有作品。拍一段、写几句，就能投稿',
    submit: '去投稿',
    changed: '有新变化',
    updated: (at: number) => `${formatMoment(at)}更新`,
    more: '再看一些',
    moreFailed: '没有取到后面的作品，点这里再试',
    label: (title: string, status: string, changed: boolean) =>
      `《${title}》，${status}${changed ? '，有新变化' : ''}`,
  },
  submitPage: {
    open: '在这里投稿',
    openSecond: '选好文件，先检查再上传，约 3 分钟',
    drafts: '接着写',
    draftsFailed: '没有取到您的草稿，点这里再试',
    draftSecond: (shortName: string, at: number) => `${shortName} · ${formatMoment(at)}保存`,
    others: '其他征集',
    othersAside: '到承办单位的官方入口报送',
    notOpen: '现在没有开放投稿的项目',
    deleteQuestion: {
      title: '删除这份草稿？',
      content: '删除后不能恢复。',
      confirmText: '删除',
      cancelText: '留着',
    },
    daysLeft: (days: number) => (days === 0 ? '今天截止' : `还有 ${days} 天`),
    empty: '活动正在筹备，可投的项目公布后会出现在这里',
  },
} as const
