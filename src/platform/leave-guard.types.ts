export interface LeaveGuard {
  /** From now on leaving the page asks this question. Enabling again replaces it. */
  enable(question: string): void
  disable(): void
}
