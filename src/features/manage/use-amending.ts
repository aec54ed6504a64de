import { type CallError, type Reply } from '#shared/contract/action'
import { amendSeason, startSeasonUpload } from '#shared/contract/season/manage-season'
import { type UploadTicket } from '#shared/contract/works/uploads'
import { type SeasonChange } from '#shared/domain/season/amendment'
import { announcedName } from '#shared/domain/media/announced-name'
import { call } from '../../api/call'
import { useSendFile } from '../../api/use-send-file'
import { useWrite } from '../../api/use-write'
import { type UploadableFile } from '../../platform/file-upload.types'

const startPicture = ({ name, sizeBytes }: UploadableFile, requestId: string): Promise<Reply<UploadTicket>> =>
  call(
    startSeasonUpload,
    { kind: 'entrancePicture', fileName: announcedName(name), sizeBytes },
    { requestId },
  )

export interface Amending {
  readonly busy: boolean
  readonly error?: CallError
  /** True once it is done. */
  readonly amend: (change: SeasonChange, reason: string, file?: UploadableFile) => Promise<boolean>
  readonly reset: () => void
}

/** Changes one thing of the season of that hash; a picture is sent first. */
export function useAmending(expectedHash: string): Amending {
  const writing = useWrite(amendSeason)
  const sending = useSendFile(startPicture)
  const error = sending.error ?? writing.error
  return {
    busy: writing.busy || sending.busy,
    ...(error ? { error } : {}),
    reset: writing.reset,
    amend: async (change, reason, file) => {
      const uploadId = file && (await sending.send(file))
      if (file && uploadId === undefined) return false
      const reply = await writing.run({
        expectedHash,
        change,
        ...(uploadId === undefined ? {} : { uploadId }),
        reason,
      })
      return reply?.ok === true
    },
  }
}
