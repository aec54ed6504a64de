import { type CallError } from '#shared/contract/action'
import { type MediaView, type WorkView } from '#shared/contract/works/views'
import { readWork } from '#shared/contract/works/works'
import { type WorkStatus } from '#shared/domain/work/status'
import { uploadIdsOf } from '#shared/domain/work/work'
import { call } from '../../../api/call'
import { isTransient } from '../../../api/transient'
import { type DraftCopy, type DraftStart, startingPoint } from '../draft/draft-copy'
import { type DraftStorage } from '../draft/draft-storage'
import { type FormAsked } from '../draft/form-asked'
import { type Loss } from '../upload/form-uploads-state'
import { type UploadedMedia } from '../upload/upload-state'

/** A new work of a sub-project, `unitId` chosen ahead, or one that exists. */
export type FormTarget =
  { readonly subProject: string; readonly unitId?: string } | { readonly workId: string }

export interface ReadyForm {
  readonly subProject: string
  readonly start: DraftStart
  /** Absent for a work that the cloud does not know, or could not be asked about. */
  readonly work?: WorkView
  /** False for an edit of an accepted work: it stays on the phone until it is submitted. */
  readonly savesToCloud: boolean
  readonly createRequestId?: string
  /** The form that the draft was begun on; absent where this phone does not know it. */
  readonly asked?: FormAsked
  /** A new work was asked for, and an unfinished one is continued. */
  readonly continued: boolean
  /** What the cloud knows of uploads, by id. */
  readonly facts: Readonly<Record<string, UploadedMedia>>
  /** Uploads that the draft names and that have to be chosen again, by id. */
  readonly lost: Readonly<Record<string, Loss>>
}

export type FormStart =
  | { readonly state: 'ready'; readonly form: ReadyForm }
  | { readonly state: 'notEditable'; readonly workId: string }
  | { readonly state: 'error'; readonly error: CallError }

const EDITABLE: readonly WorkStatus[] = ['draft', 'inReview', 'returned', 'accepted']

const uploadedOf = ({
  uploadId,
  kind,
  fileName,
  sizeBytes,
  check,
  url,
  cover,
}: MediaView): UploadedMedia => ({
  uploadId,
  kind,
  fileName,
  sizeBytes,
  ...(check ? { check } : {}),
  ...(url === undefined ? {} : { path: url }),
  ...(cover ? { cover: cover.url } : {}),
  submitted: check !== undefined,
})

/** Files the machine refused, and those that the cloud's own draft names but has no more. */
function lostOf(start: DraftStart, work: WorkView | undefined): ReadyForm['lost'] {
  if (!work) return {}
  const saved = uploadIdsOf(work.content)
  return Object.fromEntries(
    uploadIdsOf(start.content).flatMap((id): Array<[string, Loss]> => {
      const file = work.media.find(({ uploadId }) => uploadId === id)
      if (file) return file.check?.verdict === 'reject' ? [[id, 'refused']] : []
      return saved.includes(id) ? [[id, 'expired']] : []
    }),
  )
}

function formOf(subProject: string, copy: DraftCopy | undefined, work: WorkView | undefined): ReadyForm {
  const start = startingPoint(copy, work)
  return {
    subProject,
    start,
    ...(work ? { work } : {}),
    savesToCloud: work?.status !== 'accepted',
    ...(copy ? { createRequestId: copy.createRequestId } : {}),
    ...(copy?.asked ? { asked: copy.asked } : {}),
    continued: false,
    facts: Object.fromEntries((work?.media ?? []).map((file) => [file.uploadId, uploadedOf(file)])),
    lost: lostOf(start, work),
  }
}

/** The phone's copy alone, while the cloud does not answer. */
const offlineForm = (subProject: string, copy: DraftCopy): ReadyForm => ({
  ...formOf(subProject, copy, undefined),
  start: {
    content: copy.content,
    ...(copy.workId === undefined ? {} : { workId: copy.workId }),
    version: copy.version,
    saved: copy.saved,
    fromPhone: true,
  },
})

async function existing(workId: string, storage: DraftStorage, asked?: string): Promise<FormStart> {
  const copy = storage.readNamed(workId)
  const reply = await call(readWork, { workId })
  if (reply.ok) {
    const work = reply.value
    if (!EDITABLE.includes(work.status)) return { state: 'notEditable', workId }
    return { state: 'ready', form: formOf(work.subProject, copy, work) }
  }
  const subProject = asked ?? copy?.subProject
  if (copy && subProject !== undefined && isTransient(reply.error))
    return { state: 'ready', form: offlineForm(subProject, copy) }
  return { state: 'error', error: reply.error }
}

function blankForm(subProject: string, unitId: string | undefined): ReadyForm {
  const { start, ...form } = formOf(subProject, undefined, undefined)
  const content = unitId === undefined ? start.content : { ...start.content, unitId }
  return { ...form, start: { ...start, content } }
}

/** The unfinished work of this sub-project that was written last, or an empty one. */
async function latestOrNew(subProject: string, storage: DraftStorage, unitId?: string): Promise<FormStart> {
  const unnamed = storage.readUnnamed(subProject)
  if (unnamed) return { state: 'ready', form: { ...formOf(subProject, unnamed, undefined), continued: true } }
  const blank: FormStart = { state: 'ready', form: blankForm(subProject, unitId) }
  const latest = storage.latestWork(subProject)
  if (latest === undefined) return blank
  const found = await existing(latest, storage, subProject)
  if (found.state === 'ready' && (found.form.work?.status ?? 'draft') === 'draft')
    return { state: 'ready', form: { ...found.form, continued: true } }
  if (found.state === 'error' && found.error.code !== 'NOT_FOUND') return found
  storage.forgetLatest(subProject)
  // Only a submission whose answer was lost leaves its draft behind: it is told once, and the next form begins empty.
  const sent = found.state === 'ready' && found.form.work?.status === 'inReview' && !found.form.work.unsent
  return sent ? { state: 'notEditable', workId: latest } : found.state === 'notEditable' ? found : blank
}

/** Where the form begins, from what the phone kept and what the cloud knows. */
export const loadFormStart = (target: FormTarget, storage: DraftStorage): Promise<FormStart> =>
  'workId' in target
    ? existing(target.workId, storage)
    : latestOrNew(target.subProject, storage, target.unitId)
