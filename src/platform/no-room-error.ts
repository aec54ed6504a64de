/** The phone has no space for a file. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError'
}
