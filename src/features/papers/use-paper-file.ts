import { useCallback, useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { openJob } from '#shared/contract/papers/papers'
import { papers } from '#shared/texts/papers'
import { call } from '../../api/call'
import { paperFiles } from '../../platform/paper-files'
import { type FetchedPaper } from '../../platform/paper-files.types'

export interface PaperFile {
  readonly state: 'away' | 'fetching' | 'here'
  /** Why the cloud did not give it out. */
  readonly error?: CallError
  /** What did not work on this phone. */
  readonly trouble?: string
  readonly fetch: () => Promise<void>
  readonly view: () => Promise<void>
  /** Absent where files cannot be sent into a chat. */
  readonly send?: () => Promise<void>
}

/** The file of a ready job: fetched first, then opened and sent, each in its own tap. */
export function usePaperFile(jobId: string): PaperFile {
  const [fetching, setFetching] = useState(false)
  const [paper, setPaper] = useState<FetchedPaper>()
  const [error, setError] = useState<CallError>()
  const [trouble, setTrouble] = useState<string>()

  const fetch = useCallback(async () => {
    setFetching(true)
    setError(undefined)
    setTrouble(undefined)
    const reply = await call(openJob, { jobId })
    if (reply.ok) {
      const fetched = await paperFiles.fetch(reply.value.url, reply.value.fileName)
      setPaper(fetched)
      if (!fetched) setTrouble(papers.failed)
    } else setError(reply.error)
    setFetching(false)
  }, [jobId])

  const tell = (failure: string) => (worked: boolean) => setTrouble(worked ? undefined : failure)
  const view = async () => paper && tell(papers.notOpened)(await paperFiles.view(paper))
  const send = async () => paper && tell(papers.notSent)(await paperFiles.send(paper))
  return {
    state: fetching ? 'fetching' : paper ? 'here' : 'away',
    ...(error ? { error } : {}),
    ...(trouble === undefined ? {} : { trouble }),
    fetch,
    view,
    ...(paperFiles.canSend ? { send } : {}),
  }
}
