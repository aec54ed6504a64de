import { type amendSeason as action } from '#shared/contract/season/manage-season'
import { amendSeason as amend } from '#shared/domain/season/amend-season'
import { amendableOf, placeOf, presentAt } from '#shared/domain/season/amendable'
import { type SeasonChange } from '#shared/domain/season/amendment'
import { type Phone } from '#shared/domain/season/contact'
import { Refusal } from '#shared/domain/refusal'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type InputOf } from '#shared/contract/action'
import { type AuditedWrites, type Invocation } from '../platform/use-case'
import { checkText } from '../platform/text-check'
import { keepEntrancePicture } from './keep-entrance-picture'
import { requireKeptPicture } from './kept-entrance-picture'
import { requireValidFile } from './validated-file'
import { addSeasonChange } from './season-change-repository'
import { replaceCurrent, seasonFileByHash, seasonPointer } from '../records/season-repository'

async function requireHarmless(change: SeasonChange, reason: string, openid: string): Promise<void> {
  const verdict = await checkText(
    [...(amendableOf(change.kind).words?.(change) ?? []), reason].join('\n'),
    openid,
  )
  if (verdict === 'risky') throw new Refusal('TEXT_RISKY', { parts: ['amendment'] })
}

/** A picture is kept before it is shown; one that nobody ever kept cannot be shown. */
async function withPicture(
  { change, uploadId }: InputOf<typeof action>,
  { caller, now }: Invocation,
): Promise<SeasonChange> {
  if (change.kind !== 'picture') return change
  if (uploadId !== undefined) return { ...change, picture: await keepEntrancePicture(uploadId, caller, now) }
  if (change.picture !== undefined) await requireKeptPicture(change.picture)
  return change
}

/** A doubtful number may stand on as the notice printed it; nobody writes a new one. */
function requireDiallable(change: SeasonChange, present: SeasonFile): void {
  if (change.kind !== 'contact') return
  const before = presentAt(present, placeOf(change))
  const standing = before?.kind === 'contact' ? before.contact.phones : []
  const isNew = ({ number, doubtful }: Phone) =>
    doubtful && !standing.some((phone) => phone.doubtful && phone.number === number)
  if (change.contact.phones.some(isNew))
    throw new Refusal('INPUT_INVALID', { parts: ['change.contact.phones'] })
}

export const amendSeason: AuditedWrites<typeof action, SeasonFile> = {
  audited: 'season',
  prepare: async (input, invocation) => {
    const { hash } = await seasonPointer()
    if (hash !== input.expectedHash) throw new Refusal('SEASON_CHANGED')
    const present = await seasonFileByHash(hash)
    requireDiallable(input.change, present)
    await requireHarmless(input.change, input.reason, invocation.caller.openid)
    const change = await withPicture(input, invocation)
    return requireValidFile(amend(present, change, input.reason, invocation.now))
  },
  write: async ({ expectedHash }, { caller, now }, transaction, file) => {
    const pointer = await seasonPointer(transaction)
    if (pointer.hash !== expectedHash) throw new Refusal('SEASON_CHANGED')
    const hash = await replaceCurrent(transaction, pointer, file)
    const { key, version, amendments } = file
    const amendment = amendments?.at(-1)
    await addSeasonChange(transaction, caller, {
      ...{ at: now, event: 'amended', key, version },
      ...(amendment ? { amendment } : {}),
    })
    return {
      answer: { hash },
      leaves: { subject: ['season', hash], facts: { year: key, before: expectedHash } },
    }
  },
}
