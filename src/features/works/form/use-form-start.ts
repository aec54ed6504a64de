import { useCallback, useEffect, useState } from 'react'
import { draftStorage } from '../draft/draft-storage'
import { type FormStart, type FormTarget, loadFormStart } from './form-start'

export type FormStartQuery = { readonly state: 'loading' } | FormStart

export interface FormStarting {
  readonly start: FormStartQuery
  /** Rises with each begin: a form of another start is another form. */
  readonly round: number
  readonly reload: () => void
  /** Leaves the continued draft as it is and begins an empty one. */
  readonly beginAnother: (subProject: string) => void
}

export function useFormStart(target: FormTarget, personId: string): FormStarting {
  const [start, setStart] = useState<FormStartQuery>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const key = 'workId' in target ? target.workId : target.subProject
  const named = 'workId' in target
  const unitId = 'workId' in target ? undefined : target.unitId

  useEffect(() => {
    let current = true
    setStart({ state: 'loading' })
    const storage = draftStorage(personId)
    const asked = named ? { workId: key } : { subProject: key, ...(unitId === undefined ? {} : { unitId }) }
    void loadFormStart(asked, storage).then((loaded) => {
      if (current) setStart(loaded)
    })
    return () => {
      current = false
    }
  }, [key, named, personId, round, unitId])

  const reload = useCallback(() => setRound((count) => count + 1), [])
  const beginAnother = useCallback(
    (subProject: string) => {
      draftStorage(personId).forgetLatest(subProject)
      reload()
    },
    [personId, reload],
  )
  return { start, round, reload, beginAnother }
}
