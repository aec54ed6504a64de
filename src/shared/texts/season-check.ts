import {
  type SeasonFault,
  type SeasonFaultCode,
  type ShapeFaultCode,
} from '#shared/domain/season/season-fault'
import { ROOT_UNIT_ID } from '#shared/domain/season/unit'

type AnyCode = SeasonFaultCode | ShapeFaultCode

const sentences: Record<AnyCode, string> = {
  FIELD_MISSING: '缺少这一项',
  FIELD_UNKNOWN: '不认识这一项，请删去或改正名称',
  TYPE_WRONG: '值的类型不对',
  FORMAT_WRONG: '格式不对，前后不能有空格，也不能换行',
  VALUE_UNKNOWN: '不是可以选的值',
  TOO_SMALL: '太短、太小或是空的',
  TOO_BIG: '太长或太大',
  REPEATED: '与前面的一项重复',
  PERIOD_REVERSED: '结束不晚于开始',
  OUTSIDE_SEASON: '时间超出了年度活动的范围',
  RANGE_REVERSED: '下限大于上限',
  CLAUSE_UNKNOWN: '引用的条款不存在',
  CLAUSE_MISPLACED: '条款不在该在的附件或部分里',
  CLAUSE_UNUSED: '附件里的这一条没有对应的单位、子项目或系列活动',
  CLAUSE_WITHOUT_PARENT: '这一条的上一级条款不存在',
  QUOTE_UNKNOWN: '引文与条款的原文不一致',
  QUOTE_OF_OWN_RULE: '系统默认的规则不能有通知原文',
  WORDS_UNKNOWN: '条款里没有这几个字，须与通知原文一致',
  TITLE_MISMATCH: '名称与条款的标题不一致',
  SOURCE_MISMATCH: '来源与条款对不上：通知的规定须引通知条款，系统默认须引系统默认条款',
  PHONE_UNMARKED: '号码拨不通，须注明存疑',
  DEFECT_MISSING: '号码存疑，条款里须写明原文的问题',
  ROOT_NOT_ONE: '须有而且只有一个最上级单位',
  ROOT_ID_WRONG: `最上级单位的 id 须是 ${ROOT_UNIT_ID}`,
  PARENT_UNKNOWN: '上级单位不存在',
  PARENTS_CIRCULAR: '上级单位绕成了圈',
  QUOTA_MISPLACED: '附件 1 的单位须有分配数和条款，其他单位不能有分配数',
  QUOTA_SUM_MISMATCH: '各单位的分配数相加与总数不符',
  UNIT_ID_RESERVED: '这个单位编号留给“不确定”，不能使用',
  MILESTONE_UNKNOWN: '时间节点不存在',
  SUB_PROJECT_UNKNOWN: '子项目不存在',
  SUMMARY_MISSING: '没有自己的条款，须有一句简介',
  SHORT_ID_TAKEN: '分享编号与另一项相同，请换一个 key 或 id',
  KEY_RESERVED: '这个名称留给平台自己用，请换一个',
  FORM_NOT_SERVED: '平台还收不了这种材料，这一项的 formOpenHere 请改为 false',
  DECLARATION_MISSING: '开放收稿的项目须有“是否含人工智能生成内容”的声明（ai，yesNo）',
  MACHINE_POINT_MISSING:
    '开放收稿的项目，审核要点里须有由机器查的格式、大小，有时长的还须有时长（format、size、duration）',
  CONTRAST_TOO_LOW: '颜色太浅，上面的白字看不清，请选深一点的颜色',
  AMENDMENT_NOT_MADE: '更正记录与这里现在的内容不一致',
  AMENDMENT_MISSING: '标着“省总工会更正”，却没有对应的更正记录',
}

const MAX_VALUE_LENGTH = 40

/** `subProjects[0].closesAt`; the file itself where the path is empty. */
const placeText = (path: SeasonFault['path']): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  ) || '整个文件'

/** What stands there, where it is short enough to help. */
function valueText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return ''
  const text = String(value)
  return `（这里写的是 ${text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text}）`
}

export const seasonFaultSentence = ({ code, path }: SeasonFault<AnyCode>, value: unknown): string =>
  `${placeText(path)}：${sentences[code]}${valueText(value)}。`

const isCode = (code: string): code is AnyCode => code in sentences

/** A fault as a refusal's details tell it: `subProjects.3.closesAt OUTSIDE_SEASON`. */
export function seasonFaultLine(fault: string): string {
  const at = fault.lastIndexOf(' ')
  const code = fault.slice(at + 1)
  if (!isCode(code)) return fault
  const path = fault
    .slice(0, Math.max(0, at))
    .split('.')
    .filter((step) => step !== '')
  return seasonFaultSentence(
    { code, path: path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)) },
    undefined,
  )
}

interface SeasonCounts {
  readonly name: string
  readonly units: number
  readonly quotaUnits: number
  readonly quota: number
  readonly subProjects: number
  readonly clauses: number
  readonly noticeClauses: number
  readonly parts: number
  readonly items: number
  readonly activities: number
  readonly defects: number
}

export const seasonCheck = {
  usage:
    '用法：npm run season:check -- 文件.json\n  退出码：0 可以安装；1 有错误；2 用法错误，或文件读不出来',
  oneFile: '请给出一个文件。',
  unknownOption: (option: string) => `不认识的选项：${option}`,
  missing: (file: string) => `找不到文件：${file}`,
  unreadable: (file: string) => `读不出文件：${file}`,
  notJson: (file: string) => `不是 JSON 文件：${file}`,
  notUtf8: (file: string) => `不是 UTF-8 编码（多半是 GBK），请另存为 UTF-8：${file}`,
  faults: (count: number) => `共 ${count} 处错误，这个文件不能安装。`,
  fits: (counts: SeasonCounts) =>
    [
      `可以安装：${counts.name}`,
      `单位 ${counts.units} 个，其中有分配数的 ${counts.quotaUnits} 个，共 ${counts.quota} 场；子项目 ${counts.subProjects} 个`,
      `条款 ${counts.clauses} 条，其中通知 ${counts.noticeClauses} 条，注明原文问题 ${counts.defects} 处`,
      `系列活动 ${counts.parts} 部分 ${counts.items} 项，省总网上活动 ${counts.activities} 项`,
    ].join('\n'),
} as const
