export interface LeaveGuard {
  /** From now on leaving the page asks first. Enabling again replaces the question. */
  enable(question: string): void
  disable(): void
}
