import { workForm } from '#shared/texts/work-form'
import { uploadIdsOf } from '#shared/domain/work/work'
import { type SubProject } from '#shared/domain/season/sub-project'
import { serverNow } from '../../../api/server-clock'
import { toastSuccess } from '../../../platform/feedback'
import { keptFiles } from '../../../platform/kept-files'
import { keyValueStorage } from '../../../platform/key-value-storage'
import { type DraftKeeper } from '../draft/draft-keeper'
import { draftStorage } from '../draft/draft-storage'
import { FormUploads } from '../upload/form-uploads'
import { forgetKept, type KeptPlace, keptQueue } from '../upload/kept-queue'
import { uploadPorts } from '../upload/upload-ports'
import { type ReadyForm } from './form-start'

/** A draft with its files on their way. It outlives its page while they are. */
export interface OpenForm {
  readonly personId: string
  readonly subProject: string
  readonly keeper: DraftKeeper
  readonly uploads: FormUploads
}

const placeOf = (personId: string): KeptPlace => ({ personId, storage: keyValueStorage, files: keptFiles })

const open = new Set<OpenForm>()
/** Forms without a page: how to stop waiting for their files. */
const behind = new Map<OpenForm, () => void>()

/** It is the draft that the form begins from. A draft of which nothing is kept yet is known by its call. */
function isOf({ subProject, keeper }: OpenForm, ready: ReadyForm): boolean {
  const { workId } = ready.start
  if (workId !== undefined && keeper.state.workId === workId) return true
  if (ready.createRequestId !== undefined) return keeper.createRequestId === ready.createRequestId
  return workId === undefined && keeper.state.workId === undefined && subProject === ready.subProject
}

/** The form of that draft that an earlier page left at work. */
export const leftAtWork = (personId: string, ready: ReadyForm): OpenForm | undefined =>
  [...open].find((form) => form.personId === personId && isOf(form, ready))

/** Opens a form, and lets files go on that were on their way when the app ended. */
export function openForm(
  personId: string,
  subProject: SubProject,
  ready: ReadyForm,
  keeper: DraftKeeper,
): OpenForm {
  const queue = keptQueue(placeOf(personId), keeper.createRequestId, serverNow)
  const uploads = new FormUploads(uploadPorts(subProject, keeper, queue), ready)
  const form = { personId, subProject: subProject.key, keeper, uploads }
  open.add(form)
  void uploads.resume(uploadIdsOf(keeper.state.content))
  return form
}

/** A page shows it. */
export function show(form: OpenForm): void {
  behind.get(form)?.()
  behind.delete(form)
}

/** The page is left. What is on its way goes on; then the form closes, unless it has something to say of a file. */
export function leave(form: OpenForm): void {
  const { keeper, uploads } = form
  void keeper.flush()
  if (!uploads.state.inFlight) return close(form)
  const stop = uploads.listen(() => {
    if (uploads.state.inFlight) return
    show(form)
    if (uploads.state.transfers.length > 0) return
    toastSuccess(workForm.media.arrivedBehind)
    close(form)
  })
  behind.set(form, stop)
}

function close(form: OpenForm): void {
  open.delete(form)
  void form.keeper.flush().then(() => form.keeper.close())
}

/** The work is submitted: nothing of its draft stays on the phone. */
export function end({ personId, keeper }: OpenForm): void {
  keeper.close()
  forgetKept(placeOf(personId), keeper.createRequestId)
}

/** The draft is thrown away: neither its words nor its files stay on the phone. */
export function throwAway(personId: string, subProject: string, workId: string): void {
  const at = [...open].find(({ personId: its, keeper }) => its === personId && keeper.state.workId === workId)
  if (at) {
    show(at)
    open.delete(at)
    at.keeper.close()
    at.uploads.giveUp()
  }
  const storage = draftStorage(personId)
  const copy = storage.readNamed(workId)
  if (copy) forgetKept(placeOf(personId), copy.createRequestId)
  storage.drop(subProject, workId)
}
