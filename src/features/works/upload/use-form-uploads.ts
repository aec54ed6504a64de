import { useEffect, useState } from 'react'
import { finishUpload, startUpload } from '#shared/contract/works/works'
import { type MediaKind, type ServedSpec } from '#shared/domain/media/kinds'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { call } from '../../../api/call'
import { startFileUpload } from '../../../platform/file-upload'
import { type DraftKeeper } from '../draft/draft-keeper'
import { type ReadyForm } from '../form/form-start'
import { useObserved } from '../use-observed'
import { checkPickedFile } from './check-picked-file'
import { FormUploads, type FormUploadsPorts, type FormUploadsState } from './form-uploads'
import { runWay } from './run-way'
import { coverThenLetGo } from './send-cover'
import { withFile } from './slot-files'

const NAME_MAX_LENGTH = 200

function specOf(media: MediaSpec, key: string, kind: MediaKind): ServedSpec {
  const slot = slotByKey(media, key)
  const spec = slot && specFor(slot, kind)
  if (!spec) throw new Error(`the slot ${key} takes no ${kind}`)
  return spec
}

function portsFor({ key, spec }: SubProject, keeper: DraftKeeper): FormUploadsPorts {
  return {
    forSlot: (slot) => ({
      check: (file) => checkPickedFile(file, specOf(spec.media, slot, file.kind)),
      make: (way, job) => runWay(way, { ...job, spec: specOf(spec.media, slot, job.file.kind) }),
      start: ({ kind, name, sizeBytes }) =>
        call(startUpload, { subProject: key, slot, kind, fileName: name.slice(-NAME_MAX_LENGTH), sizeBytes }),
    }),
    send: startFileUpload,
    finish: (sent) => call(finishUpload, sent),
    cover: coverThenLetGo,
    keep(slot, uploadId, replaces) {
      keeper.change(withFile(keeper.state.content, slot, uploadId, replaces))
      void keeper.flush()
    },
  }
}

export interface FormUploading {
  readonly uploads: FormUploads
  readonly state: FormUploadsState
}

/** The way of a form's files to the cloud; leaving the page gives up what is under way. */
export function useFormUploads(subProject: SubProject, form: ReadyForm, keeper: DraftKeeper): FormUploading {
  const [uploads] = useState(() => new FormUploads(portsFor(subProject, keeper), form))
  const state = useObserved(uploads)
  useEffect(() => () => uploads.cancelAll(), [uploads])
  return { uploads, state }
}
