import { Text, View } from '@tarojs/components'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type MediaKind } from '#shared/domain/work/work'
import { formatSize } from '#shared/texts/format'
import { mediaWarningText } from '#shared/texts/media'
import { factLine, factTags } from '#shared/texts/media-facts'
import { workForm } from '#shared/texts/work-form'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { MediaTile } from './media-tile'
import './media-section.scss'

export interface MediaFactsProps {
  readonly spec: MediaSpec
  readonly file: {
    readonly kind: MediaKind
    readonly name: string
    readonly sizeBytes: number
    readonly path?: string
  }
  readonly check?: MediaCheck
  /** The file itself is shown beside it already. */
  readonly withoutTile?: boolean
}

/** A chosen file: what it is called and what was found in it, beside the limits. */
export function MediaFacts({ spec, file, check, withoutTile = false }: MediaFactsProps) {
  const durationMs = check?.facts.durationMs
  return (
    <View className="media-facts">
      {withoutTile ? null : (
        <MediaTile
          kind={file.kind}
          {...(file.path === undefined ? {} : { path: file.path })}
          {...(durationMs === undefined ? {} : { durationMs })}
        />
      )}
      <View className="media-facts__words">
        <Text className="media-facts__name">{file.name}</Text>
        <Text className="media-facts__line">{check ? factLine(check) : formatSize(file.sizeBytes)}</Text>
        {check
          ? factTags(check, spec).map(({ key, text, ok }) => (
              <StatusTag key={key} tone={ok ? 'ok' : 'red'} text={ok ? `${text} ✓` : `${text} ✕`} />
            ))
          : null}
      </View>
    </View>
  )
}

/** What was noticed without being refused. */
export function MediaWarnings({ check }: { check: MediaCheck }) {
  if (check.warnings.length === 0) return null
  return (
    <View className="media-warnings" id="media-warnings">
      <Text className="media-warnings__title">{workForm.media.warnings}</Text>
      {check.warnings.map((code) => (
        <Text key={code} className="media-warnings__line">
          {mediaWarningText[code]}
        </Text>
      ))}
    </View>
  )
}
