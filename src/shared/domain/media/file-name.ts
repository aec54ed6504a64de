import { type FileFormat } from './verdict'

const EXTENSIONS: Readonly<Record<FileFormat, string>> = {
  mp4: 'mp4 m4v',
  mov: 'mov qt',
  '3gp': '3gp 3gpp 3g2',
  m4a: 'm4a',
  mkv: 'mkv',
  webm: 'webm',
  avi: 'avi',
  flv: 'flv',
  jpeg: 'jpg jpeg jpe jfif',
  png: 'png',
  heic: 'heic heif hif',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  bmp: 'bmp',
  tiff: 'tif tiff',
  mp3: 'mp3',
  wav: 'wav',
  html: 'html htm',
  pdf: 'pdf',
  zip: 'zip',
}

/** The extension in lower case without its dot, or nothing. */
export const extensionOf = (fileName: string): string | undefined =>
  /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase()

/** The name's extension belongs to another format than the bytes. A name without one claims nothing. */
export function extensionLies(fileName: string | undefined, format: FileFormat | undefined): boolean {
  const extension = fileName === undefined ? undefined : extensionOf(fileName)
  if (extension === undefined || format === undefined) return false
  return !EXTENSIONS[format].split(' ').includes(extension)
}
