import { Text, View } from '@tarojs/components'
import { answerTeamCard, type TeamCardView } from '#shared/contract/works/team'
import { type Season } from '#shared/domain/season/season'
import { formatMoment } from '#shared/texts/format'
import { team } from '#shared/texts/team'
import { useWrite } from '../../../api/use-write'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Facts } from '../../../components/facts/facts'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { Page } from '../../../components/page/page'
import { confirm } from '../../../platform/feedback'
import { useStillHere } from '../../../platform/use-still-here'
import { callOf } from '../../../views/names/names'
import './answer-card.scss'

const words = team.card

export interface AnswerCardProps {
  readonly token: string
  readonly card: TeamCardView
  readonly season: Season
  readonly onAnswered: (agrees: boolean) => void
}

/** What a member is asked, and yes or no. */
export function AnswerCard({ token, card, season, onAnswered }: AnswerCardProps) {
  const { run, busy, error } = useWrite(answerTeamCard)
  const isStillHere = useStillHere()
  const { title, subProject, authorName, name, role, expiresAt, own } = card
  const answer = async (agrees: boolean) => {
    if (!agrees && !(await confirm(words.refuseQuestion))) return
    const reply = await run({ token, agrees })
    if (reply?.ok && isStillHere()) onAnswered(agrees)
  }
  const bottom = (
    <>
      <FailureNotice id="answer-error" error={error} />
      <Button
        id="refuse-team-card"
        kind="plain"
        text={words.refuse}
        busy={busy}
        onClick={() => void answer(false)}
      />
      <Button id="agree-team-card" text={words.agree} busy={busy} onClick={() => void answer(true)} />
    </>
  )
  return (
    <Page bottom={own ? undefined : bottom}>
      {own ? <NoticeBox tone="info" title={words.own} text={words.ownSecond} /> : null}
      <Card>
        <View className="answer-card__asked">
          <Text className="answer-card__lead">{words.asked}</Text>
          <Text className="answer-card__title">{words.title(title)}</Text>
          <Text className="answer-card__until">{words.until(formatMoment(expiresAt))}</Text>
        </View>
        <Facts
          facts={[
            { label: words.name, value: name },
            { label: words.role, value: role },
            { label: words.author, value: authorName },
            {
              label: words.call,
              value: callOf(season, subProject)?.name ?? '',
            },
          ].filter(({ value }) => value !== '')}
        />
      </Card>
      <NoticeBox tone="info" title={words.means} />
    </Page>
  )
}
