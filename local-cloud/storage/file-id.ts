/** `cloud://<env>.local/<path>`: how functions and phones name an object. */
export function fileIdOf(environment: string, path: string): string {
  return `cloud://${environment}.local/${path}`
}

/** The path a file id stands for in this environment; undefined for another environment's or a malformed one. */
export function pathOfFileId(environment: string, fileId: string): string | undefined {
  const prefix = fileIdOf(environment, '')
  return fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined
}
