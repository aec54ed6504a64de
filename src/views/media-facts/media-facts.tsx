import { Text, View } from '@tarojs/components'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { formatSize } from '#shared/texts/format'
import { mediaWarnings, mediaWarningText } from '#shared/texts/media'
import { factLine, factTags } from '#shared/texts/media-facts'
import { StatusTag } from '../../components/status-tag/status-tag'
import { MediaTile } from './media-tile'
import './media-facts.scss'

export interface MediaFactsProps {
  readonly spec: SingleMediaSpec | undefined
  readonly file: {
    readonly kind: MediaKind
    readonly name: string
    /** bytes; absent for a file of which nothing is known. */
    readonly sizeBytes?: number
    readonly path?: string
    readonly cover?: string
  }
  readonly check: MediaCheck | undefined
  /** `none`: the file itself is shown beside it already. */
  readonly tile?: 'large' | 'small' | 'none'
}

/** A file: what it is called and what was found in it, beside the limits. A small one says it in one line. */
export function MediaFacts({ spec, file, check, tile = 'large' }: MediaFactsProps) {
  const size = file.sizeBytes === undefined ? '' : formatSize(file.sizeBytes)
  const tags = check && spec && tile !== 'small' ? factTags(check, spec) : []
  return (
    <View className="media-facts">
      {tile === 'none' ? null : (
        <MediaTile
          kind={file.kind}
          path={file.path}
          cover={file.cover}
          durationMs={check?.facts.durationMs}
          small={tile === 'small'}
        />
      )}
      <View className="media-facts__words">
        <Text className="media-facts__name">{file.name}</Text>
        <Text className="media-facts__line">{check ? factLine(check) : size}</Text>
        {tags.map(({ key, text, ok }) => (
          <StatusTag key={key} tone={ok ? 'ok' : 'red'} text={ok ? `${text} ✓` : `${text} ✕`} />
        ))}
      </View>
    </View>
  )
}

/** What was noticed without being refused. */
export function MediaWarnings({ check }: { readonly check: MediaCheck | undefined }) {
  if (!check || check.warnings.length === 0) return null
  return (
    <View className="media-warnings" id="media-warnings">
      <Text className="media-warnings__title">{mediaWarnings}</Text>
      {check.warnings.map((code) => (
        <Text key={code} className="media-warnings__line">
          {mediaWarningText[code]}
        </Text>
      ))}
    </View>
  )
}
