import { useState } from 'react'
import { type CallError, type Reply } from '#shared/contract/action'
import {
  validateSeasonFile,
  MAX_UPLOAD_BYTES,
  type SeasonVerdict,
  startSeasonUpload,
} from '#shared/contract/season/manage-season'
import { type UploadTicket } from '#shared/contract/works/uploads'
import { manageSeason } from '#shared/texts/manage-season'
import { announcedName } from '#shared/domain/media/announced-name'
import { call } from '../../api/call'
import { useSendFile } from '../../api/use-send-file'
import { useWrite } from '../../api/use-write'
import { type UploadableFile } from '../../platform/file-upload.types'
import { pickJsonFile } from '../../platform/json-file-picker'

const startFile = ({ name, sizeBytes }: UploadableFile, requestId: string): Promise<Reply<UploadTicket>> =>
  call(startSeasonUpload, { kind: 'seasonFile', fileName: announcedName(name), sizeBytes }, { requestId })

export interface SeasonFileChecking {
  readonly busy: boolean
  /** What kept a file from being chosen. */
  readonly trouble?: string
  readonly error?: CallError
  readonly verdict?: SeasonVerdict
  readonly pick: () => Promise<void>
  /** The same file once more, after an error. */
  readonly again?: () => Promise<void>
}

/** Takes a season's file from the person to the cloud and brings its verdict. */
export function useSeasonFile(): SeasonFileChecking {
  const sending = useSendFile(startFile)
  const judging = useWrite(validateSeasonFile)
  const [trouble, setTrouble] = useState<string>()
  const [verdict, setVerdict] = useState<SeasonVerdict>()
  const [file, setFile] = useState<UploadableFile>()
  const error = sending.error ?? judging.error

  const check = async (picked: UploadableFile) => {
    const uploadId = await sending.send(picked)
    if (uploadId === undefined) return
    const reply = await judging.run({ uploadId })
    if (reply?.ok) setVerdict(reply.value)
  }
  const pick = async () => {
    setTrouble(undefined)
    const result = await pickJsonFile()
    if (result.outcome === 'denied') return setTrouble(manageSeason.pickDenied)
    if (result.outcome === 'failed') return setTrouble(manageSeason.pickFailed)
    if (result.outcome !== 'picked') return
    if (result.file.sizeBytes > MAX_UPLOAD_BYTES) return setTrouble(manageSeason.seasonFile.tooLarge)
    setVerdict(undefined)
    setFile(result.file)
    await check(result.file)
  }
  return {
    busy: sending.busy || judging.busy,
    ...(trouble === undefined ? {} : { trouble }),
    ...(error ? { error } : {}),
    ...(verdict ? { verdict } : {}),
    pick,
    ...(file && error ? { again: () => check(file) } : {}),
  }
}
