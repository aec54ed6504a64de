import { type InputOf, LIST_PAGE } from '#shared/contract/action'
import { type findOfficeWorks as action } from '#shared/contract/reviews/office-works'
import { Refusal } from '#shared/domain/refusal'
import { wantedBy } from '#shared/domain/search/query'
import { rangeOf } from '#shared/domain/search/work-entries'
import { listKeysOf } from '#shared/domain/work/standing'
import { receiptNumberIn } from '#shared/domain/work/receipt-number'
import { isOfficerOf } from '#shared/domain/work/review'
import { type Work } from '#shared/domain/work/work'
import { documents } from '../platform/documents'
import { type Reads } from '../platform/use-case'
import { currentSeason } from '../records/season-repository'
import { lineOfUnit } from '../records/unit-repository'
import { works } from '../records/work-repository'
import { officeWorksOf } from './office-work'

type Asked = InputOf<typeof action>

/** The work with that number, if it stands in the unit's lists. */
async function withNumber({ unitId, query }: Asked, seasonKey: string): Promise<readonly Work[]> {
  const number = receiptNumberIn(query, seasonKey)
  const receipt = number === undefined ? null : await documents.find<{ workId: string }>('receipts', number)
  const work = receipt && (await works.find(documents, receipt.workId))
  return work && listKeysOf(work).listUnits?.includes(unitId) ? [work] : []
}

/** Works whose title, or name, begins so; none for a text without letter or digit. */
async function beginningSo({ unitId, query, cursor }: Asked, rank: 'titleRank' | 'nameRank') {
  const wanted = wantedBy(query)
  if (wanted === '') return { items: [] }
  const within = rangeOf(wanted)
  if (cursor !== undefined && !cursor.startsWith(within.from))
    throw new Refusal('INPUT_INVALID', { parts: ['cursor'] })
  return works.page({
    ...{ equal: { listUnits: unitId }, rank, order: 'asc', cursor, within, limit: LIST_PAGE },
  })
}

export const findOfficeWorks: Reads<typeof action> = {
  read: async (asked, { caller, now }) => {
    const [season, line] = await Promise.all([currentSeason(), lineOfUnit(documents, asked.unitId)])
    if (!isOfficerOf(caller, line)) throw new Refusal('FORBIDDEN')
    const page =
      asked.by === 'receiptNumber'
        ? { items: await withNumber(asked, season.key) }
        : await beginningSo(asked, asked.by === 'title' ? 'titleRank' : 'nameRank')
    return { ...page, items: await officeWorksOf(page.items, caller, season, now) }
  },
}
