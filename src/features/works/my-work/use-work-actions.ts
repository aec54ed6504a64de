import { useCallback, useEffect, useRef, useState } from 'react'
import { type CallError, type Reply } from '#shared/contract/action'
import { type WorkView } from '#shared/contract/works/views'
import {
  copyWork,
  discardDraft,
  dropChanges,
  markOfficiallySubmitted,
  setPublicConsent,
  unmarkOfficiallySubmitted,
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
  readonly unmarkSubmitted: WorkAction
  readonly discard: WorkAction
  readonly dropChanges: WorkAction
  readonly copy: WorkAction
}

/** What follows: the work is read anew; it, or what was written of it, is gone from this phone; its copy is opened. */
export interface WorkActionsDone {
  readonly reload: () => Promise<void>
  readonly onDiscarded: () => void
  readonly onDropped: () => void
  readonly onCopied: (workId: string) => void
}

/** What an author may do with their work; each asks first where it cannot be undone or is seen by others. */
export function useWorkActions(
  work: Pick<WorkView, 'id' | 'version'>,
  { reload, onDiscarded, onDropped, onCopied }: WorkActionsDone,
): WorkActions {
  const withdrawing = useWrite(withdrawWork)
  const consenting = useWrite(setPublicConsent)
  const marking = useWrite(markOfficiallySubmitted)
  const unmarking = useWrite(unmarkOfficiallySubmitted)
  const discarding = useWrite(discardDraft)
  const dropping = useWrite(dropChanges)
  const copying = useWrite(copyWork)
  const writes = [withdrawing, consenting, marking, unmarking, discarding, dropping, copying]
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
    unmarkSubmitted: {
      error: unmarking.error,
      run: () => void unmarking.run({ workId }).then((reply) => done(reply, words.done.unmarked)),
    },
    dropChanges: {
      error: dropping.error,
      run: () =>
        asked(words.dropQuestion, async () => {
          const reply = await dropping.run({ workId, expectedVersion: version })
          if (reply?.ok) onDropped()
          return done(reply, words.done.changesDropped)
        }),
    },
    copy: {
      error: copying.error,
      run: () =>
        void copying.run({ workId }).then((reply) => {
          if (reply?.ok) onCopied(reply.value.workId)
        }),
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
