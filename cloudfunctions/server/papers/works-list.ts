import { type Caller } from '#shared/domain/access/roles'
import { type JobMark } from '#shared/domain/papers/job'
import { MAX_SHEET_ROWS, type PaperAsked } from '#shared/domain/papers/paper'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { countedInOf } from '#shared/domain/sharing/tally'
import { isOfficerOf, mayReadForReview } from '#shared/domain/work/review'
import { worksListPaper } from '#shared/texts/works-list-paper'
import { documents } from '../platform/documents'
import { type Rows } from '../records/job-repository'
import { lineOfUnit, units, unitsNamedBy, unitsWithin } from '../records/unit-repository'
import { works } from '../records/work-repository'
import { type JobOf, type PaperKindOf } from './paper-kind'
import { worksListRow } from './works-list-row'

type Asked = Extract<PaperAsked, { kind: 'worksList' }>

/** Works of one portion, and lists that it looks into. */
const MAX_ROWS = 200
const MAX_LISTS = 40

/** The lists that hold the works of a unit and of those below it: one for each unit and call. */
const listsOf = async (unitId: string, season: Season): Promise<readonly string[]> =>
  (await unitsWithin(unitId))
    .filter((unit) => !unit.placeholder)
    .flatMap((unit) =>
      season.subProjects.map(({ key }) =>
        countedInOf({ seasonKey: season.key, unitId: unit.id, subProject: key }),
      ),
    )

interface Place {
  readonly list: number
  readonly cursor: string | undefined
}

const placeOf = ({ list = 0, cursor }: JobMark): Place => ({
  list: Number(list),
  cursor: cursor === undefined ? undefined : String(cursor),
})

const markOf = ({ list, cursor }: Place): JobMark => ({ list, ...(cursor === undefined ? {} : { cursor }) })

/** The next works from a place on, in the order of units, calls and time, and the place after them. */
async function nextWorks(lists: readonly string[], from: Place, caller: Caller, season: Season) {
  const rows: Array<readonly string[]> = []
  let { list, cursor } = from
  for (let looks = 0; looks < MAX_LISTS && rows.length < MAX_ROWS && list < lists.length; looks++) {
    const page = await works.page({
      ...{ equal: { submittedIn: lists[list] }, rank: 'rank', order: 'asc', cursor },
      limit: MAX_ROWS - rows.length,
    })
    const readable = page.items.filter((work) => mayReadForReview(caller, work))
    const named = await unitsNamedBy(readable)
    rows.push(...readable.map((work) => worksListRow(work, season, named)))
    cursor = page.next
    if (cursor === undefined) list += 1
  }
  return { rows, place: { list, cursor } }
}

async function gather(job: JobOf<Asked>, caller: Caller, season: Season) {
  const lists = await listsOf(job.asked.unitId, season)
  const from = placeOf(job.mark)
  if (from.list >= lists.length) return { complete: true } as const
  const { rows, place } = await nextWorks(lists, from, caller, season)
  const all = job.progress.rows + rows.length
  if (all > MAX_SHEET_ROWS) throw new Refusal('PAPER_TOO_LONG', { max: MAX_SHEET_ROWS })
  const percent = Math.floor((place.list / lists.length) * 99)
  return { rows, mark: markOf(place), progress: { rows: all, percent } }
}

async function make({ asked, createdAt }: JobOf<Asked>, rows: Rows, maker: string, season: Season) {
  const unit = (await units.find(documents, asked.unitId))?.displayName ?? ''
  const { writeSheet } = await import('./write-sheet')
  const bytes = await writeSheet({
    sheetName: worksListPaper.sheetName,
    fontName: worksListPaper.fontName,
    title: worksListPaper.title(season.name, unit),
    origin: worksListPaper.origin(rows.length, maker, createdAt),
    columns: worksListPaper.columns,
    rows,
    madeAt: createdAt,
  })
  return { bytes, fileName: worksListPaper.fileName(unit, createdAt) }
}

/** A unit's works of the season with those of the units below it, all but drafts and withdrawn ones. */
export const worksList: PaperKindOf<Asked> = {
  permit: async ({ unitId }, caller, _season, reader) => {
    if (!isOfficerOf(caller, await lineOfUnit(reader, unitId))) throw new Refusal('FORBIDDEN')
  },
  gather,
  make,
}
