/** Small things kept on the phone, as JSON. Keys belong to one feature each. */
export interface KeyValueStorage {
  read(key: string): unknown
  /** False when the phone has no room or forbids it. */
  write(key: string, value: unknown): boolean
  remove(key: string): void
}
