import { type Caller } from '#shared/domain/access/roles'
import { type Job } from '#shared/domain/papers/job'
import { MAX_SHEET_ROWS, type PaperAsked } from '#shared/domain/papers/paper'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { officeListKey } from '#shared/domain/work/office-lists'
import { isOfficerOf, mayReadForReview } from '#shared/domain/work/review'
import { seasonKeyOf } from '#shared/domain/work/standing'
import { worksListPaper } from '#shared/texts/works-list-paper'
import { documents } from '../platform/documents'
import { type Rows } from '../records/job-repository'
import { lineOfUnit, units, unitsNamedBy } from '../records/unit-repository'
import { works } from '../records/work-repository'
import { type JobOf, type PaperKindOf, type Portion } from './paper-kind'
import { worksListRow } from './works-list-row'

type Asked = Extract<PaperAsked, { kind: 'worksList' }>

/** Works of one portion. */
const MAX_ROWS = 200

const isOver = ({ mark }: Job) => mark.over === 1

/** How much of the season until the job's start lies before a work that was submitted then, percent. */
function percentAt(submittedAt: number, { createdAt }: Job, { programmeStartsAt }: Season): number {
  const begin = programmeStartsAt.value
  return Math.min(99, Math.floor((99 * (submittedAt - begin)) / Math.max(1, createdAt - begin)))
}

/** The next works of the unit's own list of all works, in the order of their latest submission. */
async function gather(job: JobOf<Asked>, caller: Caller, season: Season): Promise<Portion> {
  if (isOver(job)) return { complete: true }
  const { cursor } = job.mark
  const { items, next } = await works.page({
    ...{ equal: { lists: officeListKey({ unitId: job.asked.unitId }) }, rank: 'listRank', order: 'asc' },
    ...{ cursor: cursor === undefined ? undefined : String(cursor), limit: MAX_ROWS },
  })
  const shown = items.filter((work) => seasonKeyOf(work) === season.key && mayReadForReview(caller, work))
  const named = await unitsNamedBy(shown)
  const all = job.progress.rows + shown.length
  if (all > MAX_SHEET_ROWS) throw new Refusal('PAPER_TOO_LONG', { max: MAX_SHEET_ROWS })
  const percent = next === undefined ? 99 : percentAt(items.at(-1)?.submittedAt ?? 0, job, season)
  return {
    rows: shown.map((work) => worksListRow(work, season, named)),
    mark: next === undefined ? { over: 1 } : { cursor: next },
    progress: { rows: all, percent: Math.max(percent, job.progress.percent) },
  }
}

/** One row a work, by its number: who sent it again while the list was made stands twice among the rows. */
const oncePerWork = (rows: Rows): Rows => [...new Map(rows.map((row) => [row[0], row])).values()]

async function make({ asked, createdAt }: JobOf<Asked>, gathered: Rows, maker: string, season: Season) {
  const unit = (await units.find(documents, asked.unitId))?.displayName ?? ''
  const rows = oncePerWork(gathered)
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
