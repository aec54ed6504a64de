import { useCallback, useEffect, useMemo, useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'
import { workForm as words } from '#shared/texts/work-form'
import { serverNow } from '../../../api/server-clock'
import { type DraftState } from '../draft/draft-keeper'
import { useStillHere } from '../../../platform/use-still-here'
import { draftStorage } from '../draft/draft-storage'
import { type EditContent } from '../slot/use-slot'
import { type FormUploading } from '../upload/form-uploads'
import { anchorOf, type FormFault, formFaults, visibleFaults } from './form-faults'
import { type ReadyForm } from './form-start'
import { useLeaveGuard } from './use-leave-guard'
import { lossOf } from './lost-file'
import { useOpenForm } from './use-open-form'
import { useSubmit } from './use-submit'

export interface WorkFormInput {
  readonly season: Season
  readonly subProject: SubProject
  readonly personId: string
  readonly form: ReadyForm
  readonly onSubmitted: (workId: string) => void
  readonly onFault: (anchor: string) => void
}

export interface WorkFormState {
  readonly draft: DraftState
  readonly uploading: FormUploading
  readonly faults: readonly FormFault[]
  /** Words to show, by part. */
  readonly shown: ReadonlyMap<string, string>
  readonly attempted: boolean
  readonly change: (patch: Partial<WorkContent>) => void
  readonly edit: EditContent
  /** The person went on from a part: what is wrong with it is said from now on. */
  readonly leavePart: (part: string) => void
  readonly flush: () => Promise<void>
  readonly submit: () => void
  readonly submitting: boolean
  readonly submitError?: CallError
  readonly awaitsUpload: boolean
}

/** Everything a form of a work knows and does. */
export function useWorkForm(input: WorkFormInput): WorkFormState {
  const { season, subProject, personId, form, onSubmitted, onFault } = input
  const storage = useMemo(() => draftStorage(personId), [personId])
  const { keeper, draft, uploading, end } = useOpenForm(personId, subProject, season, form, storage)
  const [attempted, setAttempted] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [awaitsUpload, setAwaitsUpload] = useState(false)
  const { uploads, state: files } = uploading
  const { submit: send, busy: submitting, error: submitError } = useSubmit(keeper, uploads, form)

  useEffect(() => {
    const lost = submitError && lossOf(submitError)
    if (lost) uploads.lose([lost.uploadId], lost.loss)
  }, [submitError, uploads])

  const { content } = draft
  const faults = useMemo(
    () => formFaults(content, subProject, season, serverNow(), files),
    [content, files, subProject, season],
  )

  const { inFlight } = files
  const unsaved = draft.saving === 'waiting' || draft.saving === 'saving' || draft.saving === 'failed'
  const release = useLeaveGuard(unsaved, words.leave)
  const isStillHere = useStillHere()

  const submit = async () => {
    setAttempted(true)
    setAwaitsUpload(inFlight)
    const [first] = faults
    if (first) return onFault(anchorOf(first.part))
    const workId = await send()
    if (workId === undefined) return
    release()
    end()
    storage.drop(subProject.key, workId)
    if (isStillHere()) onSubmitted(workId)
  }

  return {
    draft,
    uploading,
    faults,
    shown: visibleFaults(faults, attempted, left),
    attempted,
    change: useCallback((patch) => keeper.change(patch), [keeper]),
    edit: useCallback((edit) => keeper.change(edit(keeper.state.content)), [keeper]),
    leavePart: useCallback((part) => setLeft((parts) => new Set([...parts, part])), []),
    flush: useCallback(() => keeper.flush(), [keeper]),
    submit: () => void submit(),
    submitting,
    ...(submitError ? { submitError } : {}),
    awaitsUpload: awaitsUpload && inFlight,
  }
}
