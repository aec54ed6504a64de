import { type Clause } from '#shared/domain/season/clause'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type Source, type Sourced } from '#shared/domain/season/sourced'
import { inShanghai, shanghaiDay } from '#shared/domain/days'
import { clauseWords } from '#shared/texts/clauses'
import { common } from '#shared/texts/common'
import { formatDay } from '#shared/texts/format'
import { subProject } from '#shared/texts/sub-project'

/** The words of a season's rules on paper. */
export const seasonRulesPaper = {
  fontName: '宋体',
  title: (season: string) => `${season}规则要点`,
  about: (documentNumber: string) =>
    `本文由系统按年度资料整理，是我们归纳的要点，不是通知全文；以${documentNumber}原文为准。带引号的是通知原文。`,
  origin: (version: number, maker: string, madeAt: number) =>
    `年度资料第 ${version} 版 · ${inShanghai(madeAt).format('YYYY-MM-DD HH:mm')} 由${maker}生成`,
  dates: { heading: '时间安排', columns: ['事项', '时间', '依据'] },
  day: formatDay,
  milestone: (title: string, host: Sourced<string> | undefined) =>
    host === undefined ? title : `${title}（${host.value}主办，${common.sources[host.source]}）`,
  calls: '征集项目',
  call: {
    ...subProject.facts,
    submitters: subProject.who,
    topicList: subProject.topics,
    modes: { native: subProject.native, relay: subProject.relay },
    hostUnknown: subProject.hostUnknown,
    columns: ['内容', '规定', '依据'],
    mode: '收稿方式',
    organizer: '承办单位',
    entrances: '官方入口',
    requirement: '作品要求',
  },
  offline: { heading: '线下活动任务', columns: ['单位', '场次', '依据'], total: '合计' },
  clauses: { heading: '通知要点', own: '通知未规定、由我们暂定的' },
  clauseHead: ({ label, title }: Pick<Clause, 'label' | 'title'>) => `${label}\u3000${title}`,
  quotes: (quotes: readonly string[]) => quotes.map(common.quote).join(''),
  source: (season: Pick<Season, 'clauses'>, source: Source, clauseId?: string) =>
    source === 'notice' && clauseId !== undefined
      ? clauseWords.ofNotice(clauseById(season, clauseId)?.label ?? clauseId)
      : common.sources[source],
  fileName: (season: string, madeAt: number) => `${season}规则要点_${shanghaiDay(madeAt)}.docx`,
} as const
