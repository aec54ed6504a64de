import { type AuditStream } from '#shared/domain/audit/audit-row'
import { type ChainFault } from '#shared/domain/audit/chain-check'
import { auditStreams } from '#shared/texts/audit-streams'

const faults: Record<ChainFault | 'malformed', string> = {
  order: '次序不对：这一条重复，或与别的记录换了位置',
  gap: '前面缺少记录',
  link: '与前一条接不上：前一条或这一条被换过',
  content: '内容被改过',
  end: '末尾缺少记录，或结尾不一致',
  digest: '与当天留下的摘要不一致',
  malformed: '这一行不是经办记录',
}

interface Place {
  readonly line: number
  readonly fault: ChainFault | 'malformed'
  readonly stream?: AuditStream
  readonly seq?: number
}

const placeWords = ({ stream, seq }: Place): string => {
  if (stream === undefined) return ''
  return seq === undefined ? `（${auditStreams[stream]}）` : `（${auditStreams[stream]}第 ${seq} 条）`
}

/** What `npm run audit:verify` says. */
export const auditVerify = {
  usage:
    '用法：npm run audit:verify -- 文件.jsonl\n  退出码：0 完整；1 有一条不对；2 用法错误，或文件读不出来',
  oneFile: '请给出一个文件',
  unknownOption: (option: string) => `不认识选项 ${option}`,
  missing: (file: string) => `没有这个文件：${file}`,
  unreadable: (file: string) => `读不了这个文件：${file}`,
  noExport: (file: string) => `这不是导出的经办记录：${file}`,
  whole: (rows: number, digest: string) => `完整：${rows} 条记录逐条相接，没有改动\n链尾摘要 ${digest}`,
  broken: (place: Place) => `第 ${place.line} 行${placeWords(place)}：${faults[place.fault]}`,
} as const
