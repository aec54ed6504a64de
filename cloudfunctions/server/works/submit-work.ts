import { type submitWork as action } from '#shared/contract/works/works'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { unitsNamedIn } from '#shared/domain/work/completeness'
import { publicTexts } from '#shared/domain/work/public-texts'
import { submissionOf } from '#shared/domain/work/submission'
import { requireSendable, submit } from '#shared/domain/work/submit'
import { type Work } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { spendAllowance } from '../platform/allowance'
import { documents } from '../platform/documents'
import { checkTextOfReviewed } from '../platform/text-check'
import { claimUploads, releaseUnnamed, requirePlaced } from '../records/claim-uploads'
import { claimReceiptNumber } from './claim-receipt-number'
import { releaseCopies } from '../records/work-uploads'
import { countSubmitted, entriesOf, whoseEntry } from '../records/entry-repository'
import { seasonPart } from '../records/season-repository'
import { seasonHashFor } from '../records/season-of-work'
import { submissions } from '../records/submission-repository'
import { foundUnits } from '../records/unit-repository'
import { ownWorkAt, saveTransition } from '../records/work-repository'
import { workReceiptOf } from '../records/work-view'

interface Prepared {
  readonly season: Season
  readonly seasonHash: string
  readonly standing: Pick<Work, 'textNeedsLook' | 'textUnchecked'>
}

export const submitWork: Writes<typeof action, Prepared> = {
  /** Whatever can be refused without asking anyone outside is refused first. */
  prepare: async ({ content, ...seen }, { caller, now }) => {
    const work = await ownWorkAt(documents, seen, caller)
    const seasonHash = await seasonHashFor(work)
    const season = await seasonPart('season', seasonHash)
    const subProject = subProjectWithForm(season, work.subProject)
    requirePlaced(content, subProject)
    const units = await foundUnits(documents, unitsNamedIn(content, subProject))
    const sent = requireSendable(work, content, units, subProject, season, now)
    await spendAllowance('textChecks', caller, now)
    const texts = publicTexts(sent, subProject)
    const verdict = await checkTextOfReviewed(texts.map(([, text]) => text).join('\n'), caller.openid)
    if (verdict === 'risky') throw new Refusal('TEXT_RISKY')
    const textUnchecked = verdict === 'unchecked'
    const standing = { textNeedsLook: textUnchecked || verdict === 'review', textUnchecked }
    return { season, seasonHash, standing }
  },

  write: async ({ content, ...seen }, { caller, now }, transaction, { season, seasonHash, standing }) => {
    const { workId } = seen
    const work = await ownWorkAt(transaction, seen, caller)
    const subProject = subProjectWithForm(season, work.subProject)
    const entries = await entriesOf(transaction, { ...whoseEntry(work), seasonKey: season.key })
    const uploads = await claimUploads(transaction, content, subProject, work, now)
    await releaseUnnamed(transaction, work, content, now)
    const sending = {
      ...{ content, uploads, units: await foundUnits(transaction, unitsNamedIn(content, subProject)) },
      receiptNumber: work.receiptNumber ?? (await claimReceiptNumber(transaction, season.key, workId)),
      otherWorks: entries.workIds.filter((id) => id !== workId).length,
    }
    const transition = submit(work, sending, subProject, season, now)
    const submitted = { ...transition, work: { ...transition.work, submittedTo: seasonHash, ...standing } }
    await releaseCopies(transaction, work, submitted.work, now)
    await saveTransition(transaction, work, submitted)
    await submissions.save(transaction, submissionOf(submitted.work, subProject, seasonHash))
    await countSubmitted(transaction, work, submitted.work, entries)
    return workReceiptOf(submitted.work)
  },
}
