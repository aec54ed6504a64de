import { type Season } from '#shared/domain/season/season'
import { type DeclarationSpec } from '#shared/domain/season/submission-spec'
import { citationText } from '#shared/texts/clauses'
import { workForm as words } from '#shared/texts/work-form'
import { Text, View } from '@tarojs/components'
import { CheckRow } from '../../../components/check-row/check-row'
import { ChoiceChips } from '../../../components/choice-chips/choice-chips'
import { FormField } from '../../../components/form-field/form-field'
import { anchorOf } from './form-faults'
import './work-form.scss'

const YES_NO = [
  { key: 'yes', label: words.yes },
  { key: 'no', label: words.no },
]

export interface DeclarationFieldsProps {
  readonly season: Season
  readonly declarations: readonly DeclarationSpec[]
  readonly answers: Readonly<Record<string, boolean>>
  readonly onAnswer: (key: string, answer: boolean) => void
  readonly shown: ReadonlyMap<string, string>
}

/** What an author declares: boxes to tick, and questions answered with yes or no. */
export function DeclarationFields({
  season,
  declarations,
  answers,
  onAnswer,
  shown,
}: DeclarationFieldsProps) {
  return (
    <>
      {declarations.map(({ key, kind, text, citation }) => {
        const part = `declarations.${key}`
        const error = shown.get(part)
        const answer = answers[key]
        if (kind === 'yesNo')
          return (
            <FormField key={key} label={text} anchor={anchorOf(part)} {...(error ? { error } : {})}>
              <ChoiceChips
                id={`declare-${key}`}
                options={YES_NO}
                chosen={answer === undefined ? [] : [answer ? 'yes' : 'no']}
                onChoose={(chosen) => onAnswer(key, chosen === 'yes')}
                wrong={error !== undefined}
              />
            </FormField>
          )
        return (
          <View key={key} className="work-form__declaration" id={anchorOf(part)}>
            <CheckRow
              id={`declare-${key}`}
              text={text}
              clause={{
                clauseId: citation.clauseId,
                label: citationText(season, { clauseId: citation.clauseId }).label,
              }}
              checked={answer === true}
              onChange={(checked) => onAnswer(key, checked)}
              wrong={error !== undefined}
            />
            {error ? <Text className="work-form__error">{error}</Text> : null}
          </View>
        )
      })}
    </>
  )
}
