import { Text, View } from '@tarojs/components'
import { type ReviewView } from '#shared/contract/reviews/reviews'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { formatMoment } from '#shared/texts/format'
import { reviews } from '#shared/texts/reviews'
import { submitter } from '#shared/texts/submitter'
import { team as teamWords } from '#shared/texts/team'
import { Card } from '../../components/card/card'
import { Facts } from '../../components/facts/facts'
import { SectionTitle } from '../../components/section-title/section-title'
import { declaredAnswer } from './checklist'
import { PhoneLine } from './phone-line'
import { unitName } from '../../views/names/names'
import './review.scss'

const words = reviews.work

/** An answer as its reader knows it: options by their labels. */
function answerOf(field: FieldSpec, answer: string, season: Season): string {
  if (answer === '') return words.empty
  if (field.kind === 'unit') return unitName(season, answer, answer)
  if (field.kind !== 'choice' && field.kind !== 'choices') return answer
  return answer
    .split(',')
    .map((key) => field.options.find((option) => option.key === key)?.label ?? key)
    .join('、')
}

interface WorkCardProps {
  readonly review: ReviewView
  readonly season: Season
  readonly subProject: SubProject | undefined
}

/** What the author wrote about the work. */
export function SynopsisCard({ review, season, subProject }: WorkCardProps) {
  const fields = subProject?.spec.fields ?? []
  return (
    <Card>
      <Text className="review__card-title">{words.synopsis}</Text>
      <Text className="review__synopsis">{review.synopsis || words.empty}</Text>
      {fields.length > 0 ? (
        <View className="review__fields">
          <Facts
            facts={fields.map((field) => ({
              label: field.label,
              value: answerOf(field, review.fields[field.key] ?? '', season),
            }))}
          />
        </View>
      ) : null}
    </Card>
  )
}

/** Who it is from. */
export function AuthorCard({ review, season }: Omit<WorkCardProps, 'subProject'>) {
  const { unitId, workplace, submitterKind, authorName, team, receiptNumber, submittedAt, publicConsent } =
    review
  const unit = unitId === null ? words.unitUncertain : unitName(season, unitId, unitId)
  return (
    <Card>
      <Facts
        facts={[
          ...(submitterKind ? [{ label: submitter.sentBy, value: submitter.kindName(submitterKind) }] : []),
          { label: words.author, value: authorName },
          ...(team.length > 0 ? [{ label: teamWords.title, value: teamWords.withStanding(team) }] : []),
          { label: words.unit, value: unit },
          { label: words.workplace, value: workplace || words.empty },
          ...(receiptNumber === undefined ? [] : [{ label: words.receipt, value: receiptNumber }]),
          ...(submittedAt === undefined
            ? []
            : [{ label: words.submittedAt, value: formatMoment(submittedAt) }]),
          { label: words.consent, value: publicConsent ? words.consentGiven : words.consentMissing },
        ]}
      />
      <PhoneLine workId={review.workId} maskedPhone={review.maskedPhone} />
    </Card>
  )
}

/** What the author declared, word for word. */
export function DeclarationsCard({ review, subProject }: { review: ReviewView; subProject: SubProject }) {
  const { declarations } = subProject.spec
  if (declarations.length === 0) return null
  return (
    <>
      <SectionTitle title={words.declarations} />
      <Card flush>
        {declarations.map((declaration) => {
          const answer = declaredAnswer(declaration, review.declarations[declaration.key])
          return (
            <View key={declaration.key} className="review__declaration">
              <Text className="review__declaration-text">{declaration.text}</Text>
              <Text
                className={
                  answer === 'missing'
                    ? 'review__declaration-answer review__declaration-answer--missing'
                    : 'review__declaration-answer'
                }
              >
                {words.answers[answer]}
              </Text>
            </View>
          )
        })}
      </Card>
    </>
  )
}
