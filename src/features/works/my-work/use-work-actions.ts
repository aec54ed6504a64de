import { useCallback } from 'react'
import { type CallError, type Reply } from '#shared/contract/action'
import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { type WorkView } from '#shared/contract/works/views'
import {
  discardDraft,
  listMyWorks,
  markOfficiallySubmitted,
  readWork,
  setPublicConsent,
  withdrawWork,
} from '#shared/contract/works/works'
import { works } from '#shared/texts/works'
import { queryCache } from '../../../api/query-cache'
import { useWrite } from '../../../api/use-write'
import { confirm, type Question, toastSuccess } from '../../../platform/feedback'

const words = works.page

export interface WorkActions {
  readonly busy: boolean
  readonly error?: CallError
  readonly withdraw: () => void
  readonly setConsent: (publicConsent: boolean) => void
  readonly markSubmitted: () => void
  readonly discard: () => void
}

/** What an author may do with his work; each asks first where it cannot be undone or is seen by others. */
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
  const { id: workId, version } = work

  const done = useCallback(
    async (reply: Reply<unknown> | undefined, word: string) => {
      if (!reply) return
      queryCache.invalidate(listMyWorks, readWork, listGallery, readPublicWork)
      await reload()
      if (reply.ok) toastSuccess(word)
    },
    [reload],
  )
  const asked = (question: Question, act: () => Promise<void>) =>
    void confirm(question).then((yes) => (yes ? act() : undefined))

  const error = writes.find((write) => write.error)?.error
  return {
    busy: writes.some((write) => write.busy),
    ...(error ? { error } : {}),
    withdraw: () =>
      asked(words.withdrawQuestion, async () =>
        done(await withdrawing.run({ workId, expectedVersion: version }), words.done.withdrawn),
      ),
    setConsent: (publicConsent) => {
      const act = async () =>
        done(
          await consenting.run({ workId, publicConsent }),
          publicConsent ? words.done.consentGiven : words.done.consentTaken,
        )
      if (publicConsent) void act()
      else asked(words.consentQuestion, act)
    },
    markSubmitted: () =>
      asked(words.relayQuestion, async () => done(await marking.run({ workId }), words.done.marked)),
    discard: () =>
      asked(works.submitPage.deleteQuestion, async () => {
        const reply = await discarding.run({ workId })
        if (!reply?.ok) return
        queryCache.invalidate(listMyWorks, readWork)
        toastSuccess(words.done.discarded)
        onDiscarded()
      }),
  }
}
