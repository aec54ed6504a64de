import { type ReportUnsupportedCalls } from './unsupported-calls.types'

/** WeChat answers an unknown call with an error of its own. */
export const reportUnsupportedCalls: ReportUnsupportedCalls = () => undefined
