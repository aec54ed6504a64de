/** Small values kept on the phone as JSON. Each key belongs to one feature. */
export interface KeyValueStorage {
  read(key: string): unknown
  /** False when the phone has no room or forbids it. */
  write(key: string, value: unknown): boolean
  remove(key: string): void
}
