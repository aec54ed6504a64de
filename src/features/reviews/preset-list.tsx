import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { reviews } from '#shared/texts/reviews'
import { CheckRow } from '../../components/check-row/check-row'
import { FormField } from '../../components/form-field/form-field'
import { citationWords } from './citation-label'
import { togglePreset } from './reason-draft'
import { type ReasonKind, type ReasonWriting } from './use-reason-drafts'

export interface PresetListProps {
  readonly kind: ReasonKind
  readonly spec: SubmissionSpec
  readonly season: Season
  readonly writing: ReasonWriting
}

/** The call's preset sentences, each with the clause it rests on. */
export function PresetList({ kind, spec, season, writing: { draft, change } }: PresetListProps) {
  const presets = spec.reasons.filter(({ decision }) => decision === kind)
  return (
    <FormField label={reviews.reason.presets}>
      <View>
        {presets.map((preset) => (
          <CheckRow
            key={preset.key}
            id={`reason-${preset.key}`}
            text={preset.text}
            second={citationWords(season, preset.citation).label}
            checked={draft.presetKeys.includes(preset.key)}
            onChange={() => change(togglePreset(draft, preset, presets))}
          />
        ))}
      </View>
    </FormField>
  )
}
