import { finishUpload, startUpload } from '#shared/contract/works/uploads'
import { type MediaKind, type ServedSpec } from '#shared/domain/media/kinds'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { announcedName } from '#shared/domain/media/announced-name'
import { call } from '../../../api/call'
import { waitForNetwork } from '../../../api/sending/wait-for-network'
import { newRequestId } from '../../../api/request-id'
import { digestOf } from '../../../platform/file-digest'
import { startFileUpload } from '../../../platform/file-upload'
import { readNetworkType, watchNetwork } from '../../../platform/network-type'
import { type DraftKeeper } from '../draft/draft-keeper'
import { checkPickedFile } from './check-picked-file'
import { type FormUploadsPorts } from './form-uploads-ports'
import { type KeptQueue } from './kept-queue'
import { runWay } from './run-way'
import { coverThenLetGo } from './send-cover'
import { withFile } from './slot-files'

function specOf(media: MediaSpec, key: string, kind: MediaKind): ServedSpec {
  const slot = slotByKey(media, key)
  const spec = slot && specFor(slot, kind)
  if (!spec) throw new Error(`the slot ${key} takes no ${kind}`)
  return spec
}

/** What a form's uploads ask of the cloud, the phone and the draft. */
export const uploadPorts = (
  { key, spec }: SubProject,
  keeper: DraftKeeper,
  queue: KeptQueue,
): FormUploadsPorts => ({
  forSlot: (slot) => ({
    check: (file) => checkPickedFile(file, specOf(spec.media, slot, file.kind)),
    make: (way, job) => runWay(way, { ...job, spec: specOf(spec.media, slot, job.file.kind) }),
    start: async (file) => {
      const { kind, name, sizeBytes } = file
      const digest = await digestOf(file)
      const asked = { subProject: key, slot, kind, fileName: announcedName(name), sizeBytes }
      return call(startUpload, { ...asked, ...(digest === undefined ? {} : { digest }) })
    },
  }),
  takes: (slot, kind) => slotByKey(spec.media, slot)?.kinds.includes(kind) === true,
  send: startFileUpload,
  finish: (sent) => call(finishUpload, sent),
  cover: coverThenLetGo,
  begin: () => keeper.begin(),
  keep(slot, uploadId, replaces, later) {
    keeper.change(withFile(keeper.state.content, slot, uploadId, replaces, later))
    keeper.storeNow()
    void keeper.flush()
  },
  queue,
  newId: newRequestId,
  network: readNetworkType,
  watch: watchNetwork,
  wait: waitForNetwork,
})
