import { DAY_MS } from '#shared/domain/days'
import { type Season } from '#shared/domain/season/season'
import { type Sourced } from '#shared/domain/season/sourced'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type Unit } from '#shared/domain/season/unit'
import { formatDay } from '#shared/texts/format'
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
    'name' | 'theme' | 'mode' | 'organizer' | 'entrances' | 'closesAt' | 'who'
  >
  /** In whose name; absent for nobody's. */
  readonly unit?: Pick<Unit, 'displayName'>
  /** Shanghai calendar days after today on which works are accepted; null once closed (`daysLeft`). */
  readonly daysLeft: number | null
  /** What a member taps; absent where there is none: then the card beside the text, and the name to search for. */
  readonly link?: string
}

/** What is no rule of the notice says so beside it. */
const sourceMark = ({ source }: Sourced<unknown>): string =>
  ({ notice: '', default: '（系统默认，通知未规定）', press: '（据当年报道）', amended: '（省总工会更正）' })[
    source
  ]

/** The last day on which works are accepted, and how far off it is. */
function deadline({ subProject: { closesAt }, daysLeft }: GroupTextFacts): string {
  if (daysLeft === null) return `本平台收稿已截止${sourceMark(closesAt)}。`
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

const who = ({ subProject: { who: kinds } }: GroupTextFacts): string =>
  `可以投稿：${subProjectTexts.who(kinds.value)}${sourceMark(kinds)}`

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
    `【通知】${facts.season.name}“${facts.subProject.name}”征集`,
    `依据${facts.season.documentNumber}，由${facts.subProject.organizer.name}承办。`,
    ...theme(facts),
    ...(open(facts) ? [who(facts)] : []),
    deadline(facts),
    ...official(facts),
    entry(facts),
    ...signature(facts),
  ],
  invitation: (facts) => [
    `各位职工朋友：“${facts.subProject.name}”${open(facts) ? '正在征集，欢迎您来投稿！' : '的入选作品，欢迎您来看看！'}`,
    facts.season.slogan,
    ...theme(facts),
    ...(open(facts) ? [who(facts), deadline(facts), ...official(facts), entry(facts)] : [entry(facts)]),
    ...signature(facts),
  ],
  reminder: (facts) => [
    `【催报】“${facts.subProject.name}”`,
    deadline(facts),
    open(facts) ? '还没有报送的单位和职工，请抓紧准备，在截止前提交。' : '如需补报，请联系承办单位。',
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
  const calls = open.length > 0 ? [`正在征集：${open.join('、')}。`] : ['征集已截止，优秀作品正在展播。']
  const end = [opening(open.length > 0 ? '查看和投稿' : '查看', link), ...signature(facts)]
  const lines =
    kind === 'notice'
      ? [`【通知】${season.name}`, `依据${season.documentNumber}。`, ...calls, ...end]
      : [`各位职工朋友：${season.slogan}`, ...calls, '说说身边的正能量，欢迎您来参加！', ...end]
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
