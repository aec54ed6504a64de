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

type Answers = Readonly<Record<string, boolean>>

export interface DeclarationFieldsProps {
  readonly season: Season
  readonly declarations: readonly DeclarationSpec[]
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
  readonly shown: ReadonlyMap<string, string>
}

interface FieldProps extends Omit<DeclarationFieldsProps, 'declarations'> {
  readonly declaration: DeclarationSpec
}

const partOf = ({ key }: DeclarationSpec) => `declarations.${key}`

/** Rules of ours, by their clauses; the notice's own are ticked one by one. */
const isOwnPromise = ({ kind, citation }: DeclarationSpec) =>
  kind === 'agree' && citation.clauseId.startsWith('default.')

function Question({ declaration, answers, onAnswer, shown }: FieldProps) {
  const { key, text } = declaration
  const error = shown.get(partOf(declaration))
  const answer = answers[key]
  return (
    <FormField label={text} anchor={anchorOf(partOf(declaration))} error={error}>
      <ChoiceChips
        id={`declare-${key}`}
        options={YES_NO}
        chosen={answer === undefined ? [] : [answer ? 'yes' : 'no']}
        onChoose={(chosen) => onAnswer({ [key]: chosen === 'yes' })}
        wrong={error !== undefined}
      />
    </FormField>
  )
}

function PromiseField({ season, declaration, answers, onAnswer, shown }: FieldProps) {
  const { key, text, citation } = declaration
  const { clauseId } = citation
  const error = shown.get(partOf(declaration))
  return (
    <View className="work-form__declaration" id={anchorOf(partOf(declaration))}>
      <CheckRow
        id={`declare-${key}`}
        text={text}
        clause={{ clauseId, label: citationText(season, { clauseId }).label }}
        checked={answers[key] === true}
        onChange={(checked) => onAnswer({ [key]: checked })}
        wrong={error !== undefined}
      />
      {error ? <Text className="work-form__error">{error}</Text> : null}
    </View>
  )
}

/** Our own promises with their words in view, and one tick for all of them. */
function OwnPromises({ declarations, answers, onAnswer, shown }: Omit<DeclarationFieldsProps, 'season'>) {
  const error = declarations.map((each) => shown.get(partOf(each))).find((text) => text !== undefined)
  const all = (agreed: boolean) => Object.fromEntries(declarations.map(({ key }) => [key, agreed]))
  return (
    <View className="work-form__declaration">
      {declarations.map((each, at) => (
        <Text key={each.key} id={anchorOf(partOf(each))} className="work-form__promise">
          {words.promise(at + 1, each.text)}
        </Text>
      ))}
      <CheckRow
        id="declare-own"
        text={words.ownPromises(declarations.length)}
        second={words.ownPromisesSource}
        checked={declarations.every(({ key }) => answers[key] === true)}
        onChange={(agreed) => onAnswer(all(agreed))}
        wrong={error !== undefined}
      />
      {error ? <Text className="work-form__error">{error}</Text> : null}
    </View>
  )
}

/** What an author declares: promises to tick, ours together, and questions answered with yes or no. */
export function DeclarationFields({ declarations, ...given }: DeclarationFieldsProps) {
  const own = declarations.filter(isOwnPromise)
  const together = own.length > 1
  const alone = together ? declarations.filter((each) => !own.includes(each)) : declarations
  return (
    <>
      {alone.map((declaration) => {
        const Field = declaration.kind === 'yesNo' ? Question : PromiseField
        return <Field key={declaration.key} declaration={declaration} {...given} />
      })}
      {together ? <OwnPromises declarations={own} {...given} /> : null}
    </>
  )
}
