import { useCallback, useEffect, useRef, useState } from 'react'
import { type CallError, type Reply } from '#shared/contract/action'
import { type WorkView } from '#shared/contract/works/views'
import {
  discardDraft,
  markOfficiallySubmitted,
  setPublicConsent,
  withdrawWork,
} from '#shared/contract/works/works'
import { myWork as words } from '#shared/texts/my-work'
import { works } from '#shared/texts/works'
import { useWrite } from '../../../api/use-write'
import { confirm, type Question, toastSuccess } from '../../../platform/feedback'

/** One thing an author may do, and why the last try failed. */
export interface WorkAction<Input extends unknown[] = []> {
  readonly run: (...input: Input) => void
  readonly error: CallError | undefined
}

export interface WorkActions {
  /** One of them is under way, or what it did is still being read. */
  readonly busy: boolean
  readonly withdraw: WorkAction
  readonly setConsent: WorkAction<[publicConsent: boolean]>
  readonly markSubmitted: WorkAction
  readonly discard: WorkAction
}

/** What an author may do with their work; each asks first where it cannot be undone or is seen by others. */
export function useWorkActions(
  work: Pick<WorkView, 'id' | 'version'>,
  reload: () => Promise<void>,
  onDiscarded: () => void,
): WorkActions {
  const withdrawing = useWrite(withdrawWork)
  const consenting = useWrite(setPublicConsent)
  const marking = useWrite(markOfficiallySubmitted)
  const discarding = useWrite(discardDraft)
  const writes = [withdrawing, consenting, marking, discarding]
  const [settling, setSettling] = useState(false)
  const { id: workId, version } = work

  // Read anew, the work may show that it was done although no answer came: then nothing is left to say.
  const resets = useRef(writes.map(({ reset }) => reset))
  useEffect(() => resets.current.forEach((reset) => reset()), [version])

  const done = useCallback(
    async (reply: Reply<unknown> | undefined, word: string) => {
      if (!reply) return
      setSettling(true)
      await reload()
      setSettling(false)
      if (reply.ok) toastSuccess(word)
    },
    [reload],
  )
  const asked = (question: Question, act: () => Promise<void>) =>
    void confirm(question).then((yes) => (yes ? act() : undefined))

  return {
    busy: settling || writes.some(({ busy }) => busy),
    withdraw: {
      error: withdrawing.error,
      run: () =>
        asked(words.withdrawQuestion, async () =>
          done(await withdrawing.run({ workId, expectedVersion: version }), words.done.withdrawn),
        ),
    },
    setConsent: {
      error: consenting.error,
      run: (publicConsent) => {
        const act = async () =>
          done(
            await consenting.run({ workId, publicConsent }),
            publicConsent ? words.done.consentGiven : words.done.consentTaken,
          )
        if (publicConsent) void act()
        else asked(words.consentQuestion, act)
      },
    },
    markSubmitted: {
      error: marking.error,
      run: () =>
        asked(words.relayQuestion, async () => done(await marking.run({ workId }), words.done.marked)),
    },
    discard: {
      error: discarding.error,
      run: () =>
        asked(works.submitPage.deleteQuestion, async () => {
          const reply = await discarding.run({ workId })
          if (!reply?.ok) return
          toastSuccess(words.done.discarded)
          onDiscarded()
        }),
    },
  }
}
