import { type Source } from '#shared/domain/season/sourced'
import { texts } from '#shared/texts/zh-CN'
import { StatusTag } from '../../components/status-tag/status-tag'

/** Says of a rule that the notice does not hold it; nothing for what the notice says. */
export function SourceTag({ source }: { source: Source }) {
  if (source === 'notice') return null
  return <StatusTag tone="quiet" text={texts.common.sources[source]} />
}
