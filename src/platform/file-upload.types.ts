import { type PickedFile } from './picked-file'

/** The properties of a chosen file that sending needs. */
export type UploadableFile = Pick<PickedFile, 'name' | 'sizeBytes' | 'path' | 'blob'>

export type UploadFault = 'NETWORK' | 'ABORTED' | 'REFUSED'

export type UploadResult =
  { readonly ok: true; readonly fileId: string } | { readonly ok: false; readonly fault: UploadFault }

export interface UploadRequest {
  /** As issued by the server. */
  readonly cloudPath: string
  readonly file: UploadableFile
  readonly onProgress: (sentBytes: number, totalBytes: number) => void
}

export interface UploadTask {
  /** Never rejects. */
  readonly done: Promise<UploadResult>
  abort(): void
}

export type StartFileUpload = (request: UploadRequest) => UploadTask
