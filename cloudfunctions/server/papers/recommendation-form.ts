import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { canonicalJson } from '#shared/domain/canonical-json'
import { type Season } from '#shared/domain/season/season'
import { subProjectOf } from '#shared/domain/season/sub-projects'
import { teamOf } from '#shared/domain/work/submitter'
import { type Work } from '#shared/domain/work/work'
import { recommendationPaper as words } from '#shared/texts/recommendation-paper'
import { type UnitsById } from '../records/unit-repository'
import { sha256 } from '../platform/identifiers'
import { type FormPlan, type FormRow } from './write-form'

/** The height of a box for an opinion and a stamp, points. */
const STAMP_HEIGHT = 92
/** Hex digits of a digest that a paper bears. */
const SHORT_DIGEST = 16

/** Names what the paper shows: content without the phone number, and the very files. */
const digestOf = ({ content: { phone: _phone, ...content }, media }: Work): string =>
  sha256(canonicalJson([content, media.map(({ uploadId, etag }) => [uploadId, etag])])).slice(0, SHORT_DIGEST)

/** A work's 推荐表: what it is, who made it, a box for each unit of its chain, and where the paper comes from. */
export function recommendationForm(
  work: Work,
  maker: string,
  madeAt: number,
  season: Season,
  units: UnitsById,
): FormPlan {
  const { content, receiptNumber = '', version } = work
  const told = (text: string) => maskPhonesIn(text, content.phone)
  const nameOf = (unitId: string | null) => (unitId === null ? undefined : units.get(unitId)?.displayName)
  const rows: FormRow[] = [
    { label: words.labels.receiptNumber, text: receiptNumber },
    { label: words.labels.title, text: told(content.title) },
    { label: words.labels.call, text: subProjectOf(season, work.subProject).name },
    { label: words.labels.author, text: told(content.authorName) },
    ...(teamOf(content).length > 1
      ? [{ label: words.labels.team, text: told(words.team(teamOf(content))) }]
      : []),
    { label: words.labels.unit, text: nameOf(content.unitId) ?? words.noUnit },
    { label: words.labels.workplace, text: told(content.workplace) },
    { label: words.labels.synopsis, text: told(content.synopsis) },
    ...work.chain.map((unitId) => ({
      label: words.opinionOf(nameOf(unitId) ?? ''),
      text: words.stampLine,
      minHeight: STAMP_HEIGHT,
      atBottom: true,
    })),
  ]
  const origin = words.origin({ receiptNumber, version, digest: digestOf(work), maker, madeAt })
  return { title: words.title, subtitle: season.name, rows, origin, madeAt }
}
