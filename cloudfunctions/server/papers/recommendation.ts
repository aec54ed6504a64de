import { type PaperAsked } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { recommendationPaper } from '#shared/texts/recommendation-paper'
import { documents } from '../platform/documents'
import { workInScope } from '../records/readable-work'
import { type Rows } from '../records/job-repository'
import { unitsNamedBy } from '../records/unit-repository'
import { works } from '../records/work-repository'
import { type JobOf, type PaperKindOf } from './paper-kind'
import { recommendationForm } from './recommendation-form'

type Asked = Extract<PaperAsked, { kind: 'recommendation' }>

async function make({ asked, createdAt }: JobOf<Asked>, _rows: Rows, maker: string, season: Season) {
  const work = await works.find(documents, asked.workId)
  if (!work) throw new Error('a work that was permitted is not there')
  const { writeForm } = await import('./write-form')
  const bytes = await writeForm(
    recommendationForm(work, maker, createdAt, season, await unitsNamedBy([work])),
  )
  return { bytes, fileName: recommendationPaper.fileName(work.receiptNumber ?? work.id) }
}

/** The 推荐表 of one work, with boxes for the stamps of its units. */
export const recommendation: PaperKindOf<Asked> = {
  permit: async ({ workId }, caller, _season, reader) => {
    await workInScope(reader, workId, caller)
  },
  gather: () => Promise.resolve({ complete: true }),
  make,
}
