import { useCallback, useRef, useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { readWork, submitWork } from '#shared/contract/works/works'
import { type WorkView } from '#shared/contract/works/views'
import { type WorkStatus } from '#shared/domain/work/status'
import { call } from '../../../api/call'
import { useWrite } from '../../../api/use-write'
import { type DraftKeeper } from '../draft/draft-keeper'
import { type FormUploads } from '../upload/form-uploads'
import { type ReadyForm } from './form-start'

export interface Submitting {
  readonly busy: boolean
  readonly error?: CallError
  /** The work's id when it has been submitted: now, by an earlier tap whose answer was lost, or from another phone. */
  readonly submit: () => Promise<string | undefined>
}

/** An edit of an accepted work is begun as one: a draft whose work was accepted meanwhile does not become it. */
const editable = (savesToCloud: boolean): readonly WorkStatus[] =>
  savesToCloud ? ['draft', 'inReview', 'returned'] : ['accepted']

/** Whether the form's work was sent since the form began; undefined where the cloud could not be asked when it began. */
function sentSince({ work, start }: ReadyForm, now: WorkView): boolean | undefined {
  if (!work && start.workId !== undefined) return undefined
  return now.submittedAt !== work?.submittedAt
}

/**
 * Sends the work as it stands on the phone, while it stands where it may be edited. Two taps are one intention; a lost
 * answer is found again.
 */
export function useSubmit(
  keeper: DraftKeeper,
  uploads: Pick<FormUploads, 'settled'>,
  form: ReadyForm,
): Submitting {
  const { run } = useWrite(submitWork)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const inFlight = useRef(false)

  const send = useCallback(
    async (triesLeft = 1): Promise<string | CallError | undefined> => {
      const { workId, version, content } = keeper.state
      if (workId === undefined) throw new Error('a work is opened before it is submitted')
      const reply = await run({ workId, expectedVersion: version, content })
      if (!reply) return undefined
      if (reply.ok) return reply.value.workId
      if (reply.error.code !== 'WORK_CHANGED' || triesLeft === 0) return reply.error
      const now = await call(readWork, { workId })
      if (!now.ok) return now.error
      const editableNow = editable(form.savesToCloud).includes(now.value.status)
      if (sentSince(form, now.value) ?? !editableNow) return workId
      // An officer decided meanwhile: what was written stays here, and its author reads the decision first.
      if (!editableNow) return reply.error
      keeper.adoptVersion(now.value.version)
      return send(triesLeft - 1)
    },
    [form, keeper, run],
  )

  const submit = useCallback(async () => {
    if (inFlight.current) return undefined
    inFlight.current = true
    setBusy(true)
    setError(undefined)
    await uploads.settled()
    const outcome = (await keeper.ensureInCloud()) ?? (await send())
    inFlight.current = false
    setBusy(false)
    if (typeof outcome === 'object') {
      setError(outcome)
      return undefined
    }
    return outcome
  }, [keeper, send, uploads])

  return { busy, ...(error ? { error } : {}), submit }
}
