import { type Caller } from '#shared/domain/access/roles'
import { pickableUnits } from '#shared/domain/season/units'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { changeConsent, withdraw } from '#shared/domain/work/author-changes'
import { markLink } from '#shared/domain/work/dead-link'
import { takeEffect } from '#shared/domain/work/decision-effect'
import { applyMachineCheck } from '#shared/domain/work/machine-check'
import { decide, type ReviewDecision } from '#shared/domain/work/review'
import { type WorkStatus } from '#shared/domain/work/status'
import { submit } from '#shared/domain/work/submit'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { EMPTY_CONTENT, type Transition, type Work } from '#shared/domain/work/work'
import { season2020 } from '../unit/season/season-2020'
import { A_FILM_LINK, LINKED_CALL } from './linked-films'
import { treeUnits } from './tree-units'
import { completeContent, subProjectNamed } from './work-samples'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const UNITS = pickableUnits(season2020).map(({ id }) => id)
/** The one whose officers are behind: a third of all works are its own. */
export const BUSY_UNIT = 'xian'

const officer: Caller = {
  openid: '',
  personId: 'bulkofficer0000000000000',
  registered: true,
  roles: [{ role: 'provinceOfficer', unitId: 'province', grantedAt: 0 }],
}
const approval: ReviewDecision = { kind: 'approve', citations: [], message: '', internalNote: '材料齐全' }
const objection = {
  citations: [{ clauseId: 'default.media' }],
  message: '画面有抖动，请换一段稳定的再提交。',
  internalNote: '第一次退回',
}

const DEAD = { slot: 'main', position: 1, dead: true, reason: '提示链接已失效' }

const checkOf = ({ subProject }: Work): MediaCheck => ({
  ...{ verdict: 'accept', code: 'OK', warnings: [] },
  facts:
    subProject === 'photography'
      ? { sizeBytes: 3_000_000, format: 'jpeg', width: 4000, height: 3000, rotationCw: 0 }
      : { sizeBytes: 30_000_000, format: 'mp4', width: 1920, height: 1080, durationMs: 95_000 },
})

export interface BulkWork {
  readonly work: Work
  readonly rows: readonly TimelineRow[]
}

export interface Plan {
  readonly id: string
  readonly authorId: string
  readonly fate: WorkStatus
  readonly createdAt: number
  readonly draw: () => number
}

/** A draft with one file, which lies nowhere: lists do not look at it. What waits for a decision is a film that came as a link. */
function draftOf({ id, authorId, fate, createdAt, draw }: Plan): Work {
  const withFile = draw() < 0.6 ? 'micro-video' : 'photography'
  const subProject = fate === 'inReview' ? LINKED_CALL : withFile
  return {
    ...{ id, authorId, subProject, createdAt, status: 'draft', version: 1 },
    ...{ content: EMPTY_CONTENT, media: [], chain: [], updatedAt: createdAt },
  }
}

function submitted(draft: Work, draw: () => number, at: number): Transition {
  const video = draft.subProject === 'micro-video'
  const unitId = draw() < 0.33 ? BUSY_UNIT : (UNITS[Math.floor(draw() * UNITS.length)] ?? BUSY_UNIT)
  const uploadId = `${draft.id}upload`
  const media = {
    ...{ uploadId, slot: 'main', fileId: `cloud://bulk/uploads/${uploadId}`, etag: '"bulk"' },
    ...{ kind: video ? ('video' as const) : ('photo' as const), sizeBytes: 30_000_000 },
    fileName: video ? '焊枪.mp4' : '大堤.jpg',
  }
  const linked = draft.subProject === LINKED_CALL
  const content = completeContent(draft.subProject, {
    unitId,
    ...(linked ? { links: { main: [A_FILM_LINK] } } : { files: { main: [uploadId] } }),
  })
  const uploads = linked ? [] : [{ media, startedAt: at, arrivedAt: at }]
  const submission = {
    content,
    uploads,
    units: treeUnits,
    receiptNumber: `2020-${draft.id.slice(-6)}`,
    otherWorks: 0,
  }
  const call = { ...subProjectNamed(draft.subProject), closesAt: season2020.programmeEndsAt }
  const transition = submit(draft, submission, call, season2020, at)
  return { ...transition, work: { ...transition.work, textNeedsLook: Number(draft.id.slice(-2)) % 3 > 0 } }
}

/** A work that has come as far as its fate, by the product's own rules, with the rows of its history. */
export function lived(plan: Plan): BulkWork {
  const rows: TimelineRow[] = []
  let work = draftOf(plan)
  const take = (transition: Transition | null) => {
    if (!transition) throw new Error('a bulk work was not moved on')
    rows.push(transition.row)
    work = transition.work
  }
  const { fate, draw } = plan
  const decided = (decision: ReviewDecision) => {
    const pending = decide(work, decision, officer, season2020, work.updatedAt + Math.floor(draw() * DAY))
    take(takeEffect(pending, pending.pending.dueAt) ?? null)
  }
  if (fate === 'draft') return { work, rows }
  take(submitted(work, draw, work.createdAt + HOUR))
  if (fate === 'checking') return { work, rows }
  take(
    applyMachineCheck(
      work,
      work.media.map(() => checkOf(work)),
      work.updatedAt + 60_000,
    ),
  )
  if (fate === 'withdrawn') take(withdraw(work, work.updatedAt + HOUR))
  if (fate === 'inReview' && work.chain.length > 1)
    if (draw() < 0.4) decided(approval)
    else take(markLink(work, DEAD, officer, work.updatedAt + HOUR))
  if (fate === 'returned') decided({ kind: 'return', ...objection })
  if (fate === 'rejected') decided({ kind: 'reject', ...objection })
  while (fate === 'accepted' && work.status === 'inReview') decided(approval)
  if (fate === 'accepted' && draw() < 0.15) take(changeConsent(work, false, work.updatedAt + HOUR))
  return { work, rows }
}
