import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { shanghaiDay } from '#shared/domain/days'
import { type Season } from '#shared/domain/season/season'
import { subProjectOf } from '#shared/domain/season/sub-projects'
import { type Work } from '#shared/domain/work/work'
import { type UnitsById } from '../records/unit-repository'
import { worksListPaper } from '#shared/texts/works-list-paper'

const dayOf = (at: number | undefined) => (at === undefined ? '' : shanghaiDay(at))

/** A work as the list has it, in the order of its columns. A number of a phone in a text is masked. */
export function worksListRow(work: Work, season: Season, units: UnitsById): readonly string[] {
  const { title, authorName, unitId, phone } = work.content
  const told = (text: string) => maskPhonesIn(text, phone)
  return [
    work.receiptNumber ?? '',
    told(title),
    subProjectOf(season, work.subProject).name,
    told(authorName),
    (unitId === null ? undefined : units.get(unitId)?.displayName) ?? worksListPaper.noUnit,
    worksListPaper.statuses[work.status],
    dayOf(work.submittedAt),
    dayOf(work.acceptedAt),
  ]
}
