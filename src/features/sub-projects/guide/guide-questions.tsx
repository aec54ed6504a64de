import { type SubmitterKind } from '#shared/domain/season/sub-project'
import { OTHER_SUBJECT, type WorkForm } from '#shared/domain/season/which-sub-project'
import { guide as words } from '#shared/texts/guide'
import { Card } from '../../../components/card/card'
import { ChoiceChips, type ChoiceChipsProps } from '../../../components/choice-chips/choice-chips'
import { SectionTitle } from '../../../components/section-title/section-title'
import { type Guide } from './use-guide'

function Question({ title, ...chips }: ChoiceChipsProps & { readonly title: string }) {
  return (
    <>
      <SectionTitle title={title} />
      <Card>
        <ChoiceChips {...chips} />
      </Card>
    </>
  )
}

const chosen = (answer: string | undefined) => (answer === undefined ? [] : [answer])

/** One question after the other, as far as the answers leave it open. */
export function GuideQuestions({ guide: { answers, questions, answer } }: { guide: Guide }) {
  const { forms, kinds, subjects, otherSubject } = questions
  const subjectOptions: ChoiceChipsProps['options'] = [
    ...subjects.map(({ key, topics }) => ({ key, label: words.subjectOf(topics) })),
    ...(otherSubject ? [{ key: OTHER_SUBJECT, label: words.otherSubject }] : []),
  ]
  return (
    <>
      <Question
        id="guide-form"
        title={words.form}
        options={forms.map((key) => ({ key, label: words.forms[key] }))}
        chosen={chosen(answers.form)}
        onChoose={(form) => answer({ form: form as WorkForm })}
      />
      {kinds.length > 0 ? (
        <Question
          id="guide-who"
          title={words.who}
          options={kinds.map((key) => ({ key, label: words.kinds[key] }))}
          chosen={chosen(answers.who)}
          onChoose={(who) => answer({ who: who as SubmitterKind })}
        />
      ) : null}
      {subjectOptions.length > 0 ? (
        <Question
          id="guide-subject"
          title={words.subject}
          options={subjectOptions}
          chosen={chosen(answers.subject)}
          onChoose={(subject) => answer({ subject })}
        />
      ) : null}
    </>
  )
}
