import { inShanghai } from '#shared/domain/days'
import { type TeamMember } from '#shared/domain/work/submitter'

interface Origin {
  readonly receiptNumber: string
  readonly version: number
  readonly digest: string
  readonly maker: string
  readonly madeAt: number
}

/** The words of a work's 推荐表. */
export const recommendationPaper = {
  title: '作品推荐表',
  labels: {
    receiptNumber: '回执编号',
    title: '作品名称',
    call: '征集项目',
    author: '作者',
    team: '主创团队',
    unit: '推荐单位',
    workplace: '工作单位',
    synopsis: '作品简介',
  },
  noUnit: '单位待指定',
  team: (members: readonly TeamMember[]) =>
    members.map(({ name, role }) => (role === '' ? name : `${name}（${role}）`)).join('、'),
  opinionOf: (unit: string) => `${unit}意见`,
  stampLine: '（盖章）　　　　年　　月　　日',
  origin: ({ receiptNumber, version, digest, maker, madeAt }: Origin) =>
    `回执编号 ${receiptNumber} · 第 ${version} 版 · 内容摘要 ${digest} · ${inShanghai(madeAt).format('YYYY-MM-DD HH:mm')} 由${maker}生成`,
  fileName: (name: string) => `推荐表_${name}.pdf`,
} as const
