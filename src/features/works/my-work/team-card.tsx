import { Text, View } from '@tarojs/components'
import { type TeamCard as CreatedCard, createTeamCard } from '#shared/contract/works/team'
import { type TeamMemberView, type WorkView } from '#shared/contract/works/views'
import { type MemberStanding, mayAskMembers } from '#shared/domain/work/team'
import { team as words } from '#shared/texts/team'
import { useWrite } from '../../../api/use-write'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { SectionTitle } from '../../../components/section-title/section-title'
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag'
import { MemberLink } from './member-link'
import './my-work.scss'

const TONES: Record<MemberStanding, Tone> = { agreed: 'ok', waiting: 'warn', refused: 'red' }

export interface TeamCardProps {
  readonly work: WorkView
  /** The card that was just made; its secret is known this once. */
  readonly card: CreatedCard | undefined
  readonly onCard: (card: CreatedCard) => void
}

/** A team's members with what each said; who did not say yes is asked by a card. */
export function TeamCard({ work, card, onCard }: TeamCardProps) {
  const { run, busy, error } = useWrite(createTeamCard)
  const { team, status, id: workId } = work
  if (team.length === 0) return null
  const asks = mayAskMembers(status)
  const make = async ({ name, role }: TeamMemberView) => {
    const reply = await run({ workId, member: { name, role } })
    if (reply?.ok) onCard(reply.value)
  }
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        {team.map((member, at) => (
          <View key={at} className="my-work__member" id={`member-${at}`}>
            <View className="my-work__head">
              <Text className="my-work__card-title">{words.member(member)}</Text>
              <StatusTag tone={TONES[member.standing]} text={words.standings[member.standing]} />
            </View>
            {asks && member.standing !== 'agreed' ? (
              <View className="my-work__buttons">
                <Button
                  id={`send-card-${at}`}
                  kind="quiet"
                  text={words.send}
                  label={words.sendLabel(member.name)}
                  busy={busy}
                  onClick={() => void make(member)}
                />
              </View>
            ) : null}
            {card?.name === member.name ? <MemberLink card={card} /> : null}
          </View>
        ))}
        <FailureNotice id="team-card-error" error={error} />
        <Text className="my-work__message">{status === 'draft' ? words.draftHint : words.hint}</Text>
      </Card>
    </>
  )
}
