import { DAY_MS } from '#shared/domain/days'
import { type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { type Season } from '#shared/domain/season/season'
import { slotsOf } from '#shared/domain/season/slots'
import { type Sourced } from '#shared/domain/season/sourced'
import { type SubProject } from '#shared/domain/season/sub-project'
import { closingIsKnown } from '#shared/domain/season/stage'
import { type Unit } from '#shared/domain/season/unit'
import { formatDay } from '#shared/texts/format'
import { limitWords } from '#shared/texts/limit-words'
import { navigation } from '#shared/texts/navigation'
import { subProject as subProjectTexts } from '#shared/texts/sub-project'

/** What a call is spoken of in: 通知、邀请、催报. */
export const CALL_TEXT_KINDS = ['notice', 'invitation', 'reminder'] as const
export type CallTextKind = (typeof CALL_TEXT_KINDS)[number]
/** 获奖 too, once a result is announced. */
export type GroupTextKind = CallTextKind | 'award'

/** What a text for a group is written from. */
export interface GroupTextFacts {
  readonly season: Pick<Season, 'name' | 'documentNumber' | 'slogan'>
  readonly subProject: Pick<
    SubProject,
    'name' | 'theme' | 'mode' | 'organizer' | 'entrances' | 'closesAt' | 'hostClosesAt' | 'who' | 'spec'
  >
  /** In whose name; absent for nobody's. */
  readonly unit?: Pick<Unit, 'displayName'>
  /** Shanghai calendar days after today on which works are accepted; null once closed (`daysLeft`). */
  readonly daysLeft: number | null
  /** What a member taps; absent where there is none: then the card beside the text, and the name to search for. */
  readonly link?: string
}

/** `MP4，短于 3 分钟，小于 50 MB`; nothing for links, which every form explains itself. */
function fileWords(spec: SingleMediaSpec): readonly string[] {
  if (!('formats' in spec)) return []
  const words = [spec.formats.value.map((format) => format.toUpperCase()).join('、')]
  if ('maxDurationMs' in spec) words.push(limitWords('duration', spec.maxDurationMs))
  words.push(limitWords('size', spec.maxSizeBytes))
  return [words.join('，')]
}

/** What is no rule of the notice says so beside it. */
const sourceMark = ({ source }: Sourced<unknown>): string =>
  ({ notice: '', default: '（系统默认，通知未规定）', press: '（据当年报道）', amended: '（省总工会更正）' })[
    source
  ]

/** The last day on which works are accepted, and how far off it is. */
function deadline({ subProject, daysLeft }: GroupTextFacts): string {
  const { closesAt } = subProject
  if (daysLeft === null) return `本平台收稿已截止${sourceMark(closesAt)}。`
  if (!closingIsKnown(subProject)) return `截止时间${subProjectTexts.hostUnknown}。`
  const left = daysLeft === 0 ? '今天截止' : `还有 ${daysLeft} 天`
  return `收稿到${formatDay(closesAt.value - DAY_MS / 2)}${sourceMark(closesAt)}，${left}。`
}

/** Every call to submit must say that this is not the official entry. */
function official({ subProject: { mode, organizer, entrances } }: GroupTextFacts): string[] {
  if (mode === 'native') return []
  const names = entrances.map(({ name }) => name)
  const entrance = names.length > 0 ? `官方入口：${names.join('、')}。` : ''
  return [`${subProjectTexts.relayTitle}，正式报送以${organizer.name}的官方入口为准。${entrance}`]
}

const theme = ({ subProject: { theme: words } }: GroupTextFacts): string[] =>
  words === undefined ? [] : [subProjectTexts.theme(words)]

/** What to bring: the kinds of files, how long and how big, each as the form asks for them. */
const what = ({ subProject: { spec } }: GroupTextFacts): string => {
  const files = slotsOf(spec.media)
    .filter(({ required }) => required)
    .flatMap(({ specs }) => specs.flatMap(fileWords))
  return files.length > 0 ? `交什么：${files.join('；或 ')}。` : '交什么：按页面填写，可附图片或文档。'
}

const who = ({ subProject: { who: kinds } }: GroupTextFacts): string =>
  `谁可以投：${subProjectTexts.who(kinds.value)}。`

/** What of this is no rule of the notice, said once. */
function ours({ subProject: { who: kinds, spec } }: GroupTextFacts): string[] {
  const files = slotsOf(spec.media).flatMap(({ specs }) => specs)
  const labels = [
    ...(files.some((each) => 'maxSizeBytes' in each && each.maxSizeBytes.source !== 'notice')
      ? ['文件要求']
      : []),
    ...(kinds.source === 'default' ? ['谁可以投'] : []),
  ]
  return labels.length > 0 ? [`${labels.join('、')}为系统默认，通知未规定。`] : []
}

/** `purpose`: what one opens it for. */
const opening = (purpose: string, link: string | undefined): string =>
  link === undefined
    ? `点群里的小程序卡片，或在微信里搜索小程序“${navigation.app}”，就能${purpose}。`
    : `点这里${purpose}：${link}`

const entry = ({ link, daysLeft }: GroupTextFacts): string =>
  opening(daysLeft === null ? '查看' : '查看和投稿', link)
const signature = ({ unit }: Pick<GroupTextFacts, 'unit'>): string[] =>
  unit === undefined ? [] : [unit.displayName]

const open = ({ daysLeft }: GroupTextFacts): boolean => daysLeft !== null

const texts: Record<CallTextKind, (facts: GroupTextFacts) => readonly string[]> = {
  notice: (facts) => [
    `【通知】${facts.subProject.name}`,
    `依据${facts.season.documentNumber}，由${facts.subProject.organizer.name}承办。`,
    ...theme(facts),
    ...(open(facts) ? [what(facts), who(facts), ...ours(facts)] : []),
    deadline(facts),
    ...official(facts),
    entry(facts),
    ...signature(facts),
  ],
  invitation: (facts) => [
    open(facts)
      ? `各位职工朋友，“${facts.subProject.name}”正在收稿。`
      : `各位职工朋友，“${facts.subProject.name}”的作品可以看了。`,
    ...theme(facts),
    ...(open(facts) ? [what(facts), who(facts), ...ours(facts), deadline(facts), ...official(facts)] : []),
    entry(facts),
    ...signature(facts),
  ],
  reminder: (facts) => [
    `【催报】${facts.subProject.name}`,
    ...(open(facts) ? [what(facts)] : []),
    deadline(facts),
    open(facts) ? '还没有报的单位和职工，请抓紧。' : '如需补报，请联系承办单位。',
    ...official(facts),
    entry(facts),
    ...signature(facts),
  ],
}

/** A text to copy into a group, one thing a line. */
export const groupText = (kind: CallTextKind, facts: GroupTextFacts): string => texts[kind](facts).join('\n')

/** As an officer picks one. */
export const groupTextName = (kind: GroupTextKind): string =>
  ({ notice: '通知', invitation: '邀请', reminder: '催报', award: '获奖' })[kind]

/** What every text ends with: where to go, and in whose name. */
type Ending = Pick<GroupTextFacts, 'unit' | 'link'>

/** Of all calls together, in the names of which `open` ones still accept works. */
export function programmeText(
  kind: 'notice' | 'invitation',
  facts: Ending & Pick<GroupTextFacts, 'season'> & { readonly open: readonly string[] },
): string {
  const { season, open, link } = facts
  const calls =
    open.length > 0 ? [`正在征集：${open.join('、')}。`] : ['征集已截止，通过审核的作品正在展播。']
  const end = [opening(open.length > 0 ? '查看和投稿' : '查看', link), ...signature(facts)]
  const lines =
    kind === 'notice'
      ? [`【通知】${season.name}`, `依据${season.documentNumber}。`, ...calls, ...end]
      : [`各位职工朋友：${season.slogan}`, ...calls, ...end]
  return lines.join('\n')
}

/** Of something that other bodies hold: nobody is asked to submit. */
export const seriesText = (
  facts: Ending & { readonly name: string; readonly theme?: string; readonly hosts: string },
): string =>
  [
    `【通知】${facts.name}`,
    ...(facts.theme === undefined ? [] : [subProjectTexts.theme(facts.theme)]),
    ...(facts.hosts === '' ? [] : [`举办：${facts.hosts}。`]),
    opening('查看详情', facts.link),
    ...signature(facts),
  ].join('\n')

/** Of an announcement, under its own kind's name. */
export const announcementText = (facts: Ending & { readonly kind: string; readonly title: string }): string =>
  [`【${facts.kind}】${facts.title}`, opening('查看全文', facts.link), ...signature(facts)].join('\n')

/** For announced results. Names are not repeated here: a correction is made in the announcement only. */
export const awardText = ({ title, link, ...ending }: Ending & { readonly title: string }): string =>
  [
    `【获奖】${title}`,
    '向获奖作者表示祝贺，感谢每一位参与的职工！',
    opening('查看获奖名单', link),
    ...signature(ending),
  ].join('\n')
