import { inShanghai, shanghaiDay } from '#shared/domain/days'
import { type WorkStatus } from '#shared/domain/work/status'

const statuses: Record<WorkStatus, string> = {
  draft: '草稿',
  checking: '机检中',
  inReview: '审核中',
  returned: '已退回修改',
  accepted: '已采用',
  rejected: '未通过',
  withdrawn: '已撤回',
}

/** The words of a unit's list of works on paper. */
export const worksListPaper = {
  sheetName: '作品名单',
  fontName: '宋体',
  title: (season: string, unit: string) => `${season} ${unit}作品名单`,
  origin: (count: number, maker: string, madeAt: number) =>
    `共 ${count} 件 · ${inShanghai(madeAt).format('YYYY-MM-DD HH:mm')} 由${maker}生成 · 不含联系电话`,
  columns: [
    { name: '回执编号', width: 14 },
    { name: '作品名称', width: 32 },
    { name: '征集项目', width: 16 },
    { name: '作者', width: 14 },
    { name: '推荐单位', width: 20 },
    { name: '状态', width: 12 },
    { name: '提交日期', width: 12 },
    { name: '采用日期', width: 12 },
  ],
  statuses,
  noUnit: '单位待指定',
  fileName: (unit: string, madeAt: number) => `${unit}作品名单_${shanghaiDay(madeAt)}.xlsx`,
} as const
