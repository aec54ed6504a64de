import { type Source } from '#shared/domain/season/sourced'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { formatDate } from '#shared/texts/weekday'

const sources: Record<Source, string> = {
  notice: '通知规定',
  default: '系统默认，通知未规定',
  press: '据当年报道',
  amended: '省总工会更正',
}

/** People say the last day itself. */
const lastDay = ({ dueAt }: ReviewTerm) => formatDate(dueAt - 1)

const overdue = (days: number) => (days === 0 ? '已超期' : `已超期 ${days} 个工作日`)

/** For whoever reviews it, in a few words. */
function due(term: ReviewTerm): string {
  if (term.overdueDays !== undefined) return overdue(term.overdueDays)
  return `请于 ${lastDay(term)}前审核${term.yearsMissing.length > 0 ? '（暂定）' : ''}`
}

/** How the term came about: the rule with its source, and what is provisional of it. */
function rule({ workingDays, source, yearsMissing }: ReviewTerm): string {
  const told = `审核期限 ${workingDays} 个工作日，含最后一天（${sources[source]}）`
  return yearsMissing.length === 0 ? told : `${told}。${provisional(yearsMissing)}`
}

const provisional = (years: readonly string[]) =>
  `${years.join('、')} 年的工作日历还没有录入，暂按周一至周五推算`

/** For its author: whole sentences. */
function forAuthor(term: ReviewTerm): string {
  const usual = `一般在 ${lastDay(term)}前审核（${sources[term.source]}）`
  const late = term.overdueDays === undefined ? '' : `，现在${overdue(term.overdueDays)}`
  const doubt = term.yearsMissing.length === 0 ? '' : `${provisional(term.yearsMissing)}。`
  return `${usual}${late}。${doubt}`
}

/** The years without a calendar that any of these terms touches, ascending. */
const yearsMissingOf = (terms: ReadonlyArray<ReviewTerm | undefined>): readonly string[] =>
  [...new Set(terms.flatMap((term) => term?.yearsMissing ?? []))].sort()

/** The rule of a list's terms, said once for all of them; empty where none has a term. */
function ruleOfAll(terms: ReadonlyArray<ReviewTerm | undefined>): string {
  const term = terms.find((each) => each !== undefined)
  return term ? rule({ ...term, yearsMissing: yearsMissingOf(terms) }) : ''
}

export const reviewTermWords = { due, rule, ruleOfAll, forAuthor } as const
