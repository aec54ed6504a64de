/** Makes it heard when a platform call is made that this platform only pretends to make. */
export type ReportUnsupportedCalls = () => void
