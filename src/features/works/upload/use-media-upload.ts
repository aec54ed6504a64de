import { useEffect, useState } from 'react'
import { finishUpload, startUpload } from '#shared/contract/works/works'
import { type SubProject } from '#shared/domain/season/sub-project'
import { call } from '../../../api/call'
import { startFileUpload } from '../../../platform/file-upload'
import { videoCompressor } from '../../../platform/video-compressor'
import { useObserved } from '../use-observed'
import { checkPickedFile } from './check-picked-file'
import { MediaUpload, type UploadPorts } from './media-upload'
import { type UploadedMedia, type UploadState } from './upload-state'

const NAME_MAX_LENGTH = 200

const portsFor = ({ key, spec }: SubProject): UploadPorts => ({
  check: (file) => checkPickedFile(file, spec.media),
  compress: (file) => videoCompressor.compress(file),
  start: ({ kind, name, sizeBytes }) =>
    call(startUpload, { subProject: key, kind, fileName: name.slice(-NAME_MAX_LENGTH), sizeBytes }),
  send: startFileUpload,
  finish: (sent) => call(finishUpload, sent),
})

export interface MediaUploading {
  readonly upload: MediaUpload
  readonly state: UploadState
}

/** The way of one file from this page to the cloud; leaving the page gives up what is under way. */
export function useMediaUpload(subProject: SubProject, restored: UploadedMedia | undefined): MediaUploading {
  const [upload] = useState(() => new MediaUpload(portsFor(subProject), restored))
  const state = useObserved(upload)
  useEffect(() => () => upload.cancel(), [upload])
  return { upload, state }
}
