import { type PushKind } from '#shared/domain/message/push'
import { parsePushTemplate, type PushTemplate } from '#shared/domain/message/push-template'
import { logLine } from './log'

/** The functions' variable of each template (docs/deploy.md). */
const VARIABLES: Readonly<Record<PushKind, string>> = {
  result: 'PUSH_TEMPLATE_RESULT',
  todo: 'PUSH_TEMPLATE_TODO',
}

/** The deployment's template; null where it has none. A variable that cannot be read is none, and the log names it. */
export function pushTemplateOf(kind: PushKind): PushTemplate | null {
  const text = process.env[VARIABLES[kind]] ?? ''
  if (text === '') return null
  const template = parsePushTemplate(text)
  if (!template) logLine({ action: 'pushes', code: 'TEMPLATE_MALFORMED', variable: VARIABLES[kind] })
  return template
}
