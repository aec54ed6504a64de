import { type CloudAnswer, type EncodedFilm, type Encoding, type HostPorts, type UploadAnswer } from './ports'
import { browserRealm } from './browser-realm'

/** What the program that drives the browser answers. */
export interface Bridge {
  /** Data and answer as JSON: as objects each of their fields is looked at four times on the way. */
  hostCall(name: string, data: string): Promise<string>
  hostUpload(cloudPath: string, filePath: string, upload: number): Promise<UploadAnswer>
  hostFileSize(path: string): Promise<number | null>
  hostFileRead(path: string, position: number, length: number): Promise<string>
  hostDownload(url: string): Promise<{ readonly path: string; readonly statusCode: number }>
  hostFileKeep(base64: string, extension: string): Promise<string>
  hostFileAppend(path: string, base64: string): Promise<void>
  hostFileMove(from: string, to: string): Promise<void>
  hostFileCopy(from: string, to: string): Promise<void>
  hostFileSha1(path: string): Promise<string>
  hostFileRemove(path: string): Promise<void>
  hostFilesOwn(): Promise<readonly string[]>
  hostFilmEncode(path: string, how: Encoding): Promise<EncodedFilm>
}

declare global {
  interface Window extends Partial<Bridge> {
    /** Told by the driving program while a file goes out. */
    tellUploadProgress?: (upload: number, sentBytes: number, totalBytes: number) => void
  }
}

/** The world around a host in a browser: the program that drives it. */
export function browserPorts(bridge: Bridge): HostPorts {
  const listeners: Array<(sentBytes: number, totalBytes: number) => void> = []
  window.tellUploadProgress = (upload, sent, total) => listeners[upload]?.(sent, total)
  return {
    logic: browserRealm(),
    cloud: {
      call: async (name, data) =>
        JSON.parse(await bridge.hostCall(name, JSON.stringify(data))) as CloudAnswer,
      upload: (cloudPath, filePath, onProgress) =>
        bridge.hostUpload(cloudPath, filePath, listeners.push(onProgress) - 1),
    },
    files: {
      size: async (path) => (await bridge.hostFileSize(path)) ?? undefined,
      read: (path, position, length) => bridge.hostFileRead(path, position, length),
      download: (url) => bridge.hostDownload(url),
      keep: (base64, extension) => bridge.hostFileKeep(base64, extension),
      append: (path, base64) => bridge.hostFileAppend(path, base64),
      move: (from, to) => bridge.hostFileMove(from, to),
      copy: (from, to) => bridge.hostFileCopy(from, to),
      sha1: (path) => bridge.hostFileSha1(path),
      remove: (path) => bridge.hostFileRemove(path),
      own: () => bridge.hostFilesOwn(),
      encode: (path, how) => bridge.hostFilmEncode(path, how),
    },
  }
}
