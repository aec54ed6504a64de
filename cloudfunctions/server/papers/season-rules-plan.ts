import { isOwnRule } from '#shared/domain/season/clauses'
import { type Clause } from '#shared/domain/season/clause'
import { type Season } from '#shared/domain/season/season'
import { closingIsKnown } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { seasonRulesPaper as words } from '#shared/texts/season-rules-paper'
import { type Block, type DocumentPlan } from './write-document'

type Cells = readonly string[]

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function dates(season: Season): readonly Block[] {
  const rows = season.milestones.map(({ title, host, dateLabel, source, clauseId }): Cells => [
    words.milestone(title, host),
    dateLabel,
    words.source(season, source, clauseId),
  ])
  return [heading(1, words.dates.heading), { kind: 'table', columns: words.dates.columns, rows }]
}

function callRows(season: Season, call: SubProject): readonly Cells[] {
  const { opensAt, closesAt, who, mode, organizer, topics, entrances, requirements, clauseId } = call
  const ofNotice = words.source(season, 'notice', clauseId)
  const sourced = (of: typeof opensAt | typeof who) => words.source(season, of.source, of.clauseId)
  return [
    [words.call.organizer, organizer.name, ofNotice],
    [words.call.mode, words.call.modes[mode], ''],
    [words.call.opens, words.day(opensAt.value), sourced(opensAt)],
    closingIsKnown(call)
      ? [words.call.closes, words.day(closesAt.value - 1), sourced(closesAt)]
      : [words.call.closes, words.call.hostUnknown, ''],
    [words.call.who, words.call.submitters(who.value), sourced(who)],
    [words.call.topics, words.call.topicList(topics), ofNotice],
    ...entrances.map((entrance): Cells => {
      const text = entrance.url === undefined ? entrance.name : `${entrance.name} ${entrance.url}`
      return [words.call.entrances, text, words.source(season, 'notice', entrance.clauseId)]
    }),
    ...requirements.map(({ text, source, citation }): Cells => {
      const told = source === 'notice' ? words.quotes([text]) : text
      return [words.call.requirement, told, words.source(season, source, citation.clauseId)]
    }),
  ]
}

const calls = (season: Season): readonly Block[] => [
  heading(1, words.calls),
  ...season.subProjects.flatMap((call): readonly Block[] => [
    heading(2, call.name),
    paragraph(call.summary),
    { kind: 'table', columns: words.call.columns, rows: callRows(season, call) },
  ]),
]

function offline(season: Season): readonly Block[] {
  const units = season.units
    .filter(({ quota }) => quota !== null)
    .sort((one, other) => one.order - other.order)
  if (units.length === 0) return []
  const rows = units.map(({ noticeName, displayName, quota, clauseId }): Cells => [
    noticeName ?? displayName,
    String(quota),
    words.source(season, 'notice', clauseId),
  ])
  const total = units.reduce((sum, { quota }) => sum + (quota ?? 0), 0)
  const { columns, heading: title } = words.offline
  return [
    heading(1, title),
    { kind: 'table', columns, rows: [...rows, [words.offline.total, String(total), '']] },
  ]
}

const clauseBlocks = (clause: Clause): readonly Block[] => [
  heading(2, words.clauseHead(clause)),
  paragraph(clause.summary),
  ...(clause.ruleQuotes?.length ? [paragraph(words.quotes(clause.ruleQuotes))] : []),
]

function clauseParts(clauses: readonly Clause[]): readonly Block[] {
  const own = clauses.filter(({ id }) => isOwnRule(id))
  return [
    heading(1, words.clauses.heading),
    ...clauses.filter((clause) => !own.includes(clause)).flatMap(clauseBlocks),
    ...(own.length > 0 ? [heading(1, words.clauses.own), ...own.flatMap(clauseBlocks)] : []),
  ]
}

/**
 * The rules of a season as a document: dates, calls, quotas of offline activities, and what each clause says in our summary
 * with the notice's exact words. No contact stands in it. Instants are epoch ms.
 */
export const seasonRulesPlan = (
  season: Season,
  clauses: readonly Clause[],
  maker: string,
  madeAt: number,
): DocumentPlan => ({
  title: words.title(season.name),
  fontName: words.fontName,
  blocks: [
    paragraph(words.about(season.documentNumber)),
    paragraph(words.origin(season.version, maker, madeAt)),
    ...dates(season),
    ...calls(season),
    ...offline(season),
    ...clauseParts(clauses),
  ],
  madeAt,
})
