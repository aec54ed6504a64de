import { type PaperAsked } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { seasonRulesPaper } from '#shared/texts/season-rules-paper'
import { type Rows } from '../records/job-repository'
import { seasonPart } from '../records/season-repository'
import { type JobOf, type PaperKindOf } from './paper-kind'
import { seasonRulesPlan } from './season-rules-plan'

type Asked = Extract<PaperAsked, { kind: 'seasonRules' }>

async function make({ createdAt, seasonHash }: JobOf<Asked>, _rows: Rows, maker: string, season: Season) {
  const [{ clauses }, { writeDocument }] = await Promise.all([
    seasonPart('notice', seasonHash),
    import('./write-document'),
  ])
  const bytes = await writeDocument(seasonRulesPlan(season, clauses, maker, createdAt))
  return { bytes, fileName: seasonRulesPaper.fileName(season.name, createdAt) }
}

/** The rules of the season, as it is published and amended when the paper is asked for. */
export const seasonRules: PaperKindOf<Asked> = {
  permit: () => Promise.resolve(),
  gather: () => Promise.resolve({ complete: true }),
  make,
}
