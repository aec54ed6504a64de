import { type ReportUnsupportedCalls } from './unsupported-calls.types'

/** WeChat itself fails unknown calls. */
export const reportUnsupportedCalls: ReportUnsupportedCalls = () => undefined
