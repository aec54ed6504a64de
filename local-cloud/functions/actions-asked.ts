const nameOf = (event: unknown): string[] => {
  const { action } = (event ?? {}) as { action?: unknown }
  return typeof action === 'string' ? [action] : []
}

/** The names of the actions that a call asks for: its own, or those of the reads that travel together in it. */
export function actionsAsked(data: unknown): string[] {
  const { together } = (data ?? {}) as { together?: unknown }
  return Array.isArray(together) ? together.flatMap(nameOf) : nameOf(data)
}
