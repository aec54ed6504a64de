import { type FileFormat } from './verdict'

/** Extensions beside the one that is the format’s name. */
const OTHER_EXTENSIONS: Partial<Record<FileFormat, string>> = {
  mp4: 'm4v',
  mov: 'qt',
  '3gp': '3gpp 3g2',
  jpeg: 'jpg jpe jfif',
  heic: 'heif hif',
  tiff: 'tif',
  html: 'htm',
}

/** The extension in lower case without its dot, or nothing. */
export const extensionOf = (fileName: string): string | undefined =>
  /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase()

/** The name's extension belongs to another format than the bytes. A name without one claims nothing. */
export function extensionLies(fileName: string | undefined, format: FileFormat | undefined): boolean {
  const extension = fileName === undefined ? undefined : extensionOf(fileName)
  if (extension === undefined || format === undefined) return false
  return extension !== format && !OTHER_EXTENSIONS[format]?.split(' ').includes(extension)
}
