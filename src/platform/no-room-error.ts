/** The phone has no place for a file. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError'
}
