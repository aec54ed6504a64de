import { useDidHide } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type DraftKeeper, type DraftState } from '../draft/draft-keeper'
import { type DraftStorage } from '../draft/draft-storage'
import { formAsked } from '../draft/form-asked'
import { newDraftKeeper } from '../draft/new-draft-keeper'
import { type FormUploading } from '../upload/form-uploads'
import { useObserved } from '../use-observed'
import { type ReadyForm } from './form-start'
import { end, leave, leftAtWork, openForm, show } from './open-forms'

export interface OpenedForm {
  readonly keeper: DraftKeeper
  readonly draft: DraftState
  readonly uploading: FormUploading
  /** The work is submitted. */
  readonly end: () => void
}

/** The work being written on this page and its files; it is written down when the page is hidden or left. */
export function useOpenForm(
  personId: string,
  subProject: SubProject,
  season: Season,
  ready: ReadyForm,
  storage: DraftStorage,
): OpenedForm {
  const [form] = useState(() => {
    const asked = ready.asked ?? formAsked(subProject, season)
    return (
      leftAtWork(personId, ready) ??
      openForm(personId, subProject, ready, newDraftKeeper({ ...ready, asked }, storage))
    )
  })
  const { keeper, uploads } = form
  const draft = useObserved(keeper)
  const state = useObserved(uploads)
  useDidHide(() => void keeper.flush())
  useEffect(() => {
    show(form)
    return () => leave(form)
  }, [form])
  return useMemo(
    () => ({ keeper, draft, uploading: { uploads, state }, end: () => end(form) }),
    [draft, form, keeper, state, uploads],
  )
}
