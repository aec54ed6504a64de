/** A failure that travels on CloudBase's wire as `{ code, message }`; the SDK maps `code` to its `errCode`. */
export class CloudError extends Error {
  override readonly name = 'CloudError'

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
