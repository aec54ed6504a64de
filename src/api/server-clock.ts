let offsetMs = 0

/** The server's time by the last reply, epoch ms. Deadlines are compared with it, never with the phone's clock. */
export const serverNow = (): number => Date.now() + offsetMs

/** Called with the `serverNow` of every reply. */
export function keepServerTime(serverTime: number): void {
  offsetMs = serverTime - Date.now()
}
