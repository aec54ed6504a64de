import { type StartFileUpload, type UploadResult } from './file-upload.types'
import { localCloudHeaders } from './local-cloud-token.h5'

interface UploadPlace {
  readonly url: string
  readonly fileID: string
}

async function askForPlace(
  cloudPath: string,
  sizeBytes: number,
  signal: AbortSignal,
): Promise<UploadPlace | 'REFUSED'> {
  const response = await fetch('/__client/upload-url', {
    method: 'POST',
    headers: localCloudHeaders(),
    body: JSON.stringify({ cloudPath, sizeBytes }),
    signal,
  })
  if (response.status >= 500) throw new Error(`upload-url answered ${response.status}`)
  return response.ok ? ((await response.json()) as UploadPlace) : 'REFUSED'
}

function put(place: UploadPlace, blob: Blob, request: XMLHttpRequest): Promise<UploadResult> {
  return new Promise((resolve) => {
    request.onload = () => {
      // A path is written once. 409 means that an earlier try arrived whole, but its answer was lost.
      const arrived = (request.status >= 200 && request.status < 300) || request.status === 409
      if (arrived) return resolve({ ok: true, fileId: place.fileID })
      resolve({ ok: false, fault: request.status >= 500 ? 'NETWORK' : 'REFUSED' })
    }
    request.onerror = () => resolve({ ok: false, fault: 'NETWORK' })
    request.ontimeout = () => resolve({ ok: false, fault: 'NETWORK' })
    request.onabort = () => resolve({ ok: false, fault: 'ABORTED' })
    request.open('PUT', place.url)
    request.send(blob)
  })
}

export const startFileUpload: StartFileUpload = ({ cloudPath, file, onProgress }) => {
  const cancel = new AbortController()
  const request = new XMLHttpRequest()
  request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total)

  const run = async (): Promise<UploadResult> => {
    if (!file.blob) throw new Error('a picked file of the browser carries its blob')
    try {
      const place = await askForPlace(cloudPath, file.sizeBytes, cancel.signal)
      if (place === 'REFUSED') return { ok: false, fault: 'REFUSED' }
      if (cancel.signal.aborted) return { ok: false, fault: 'ABORTED' }
      return await put(place, file.blob, request)
    } catch {
      return { ok: false, fault: cancel.signal.aborted ? 'ABORTED' : 'NETWORK' }
    }
  }

  return {
    done: run(),
    abort() {
      cancel.abort()
      request.abort()
    },
  }
}
