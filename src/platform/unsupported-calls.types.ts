/** Reports platform calls that this platform only pretends to make. */
export type ReportUnsupportedCalls = () => void
