import { Text, View } from '@tarojs/components'
import { type WorkView } from '#shared/contract/works/views'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProject as subProjectWords } from '#shared/texts/sub-project'
import { myWork as words } from '#shared/texts/my-work'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { ListRow } from '../../../components/list-row/list-row'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { type WorkActions } from './use-work-actions'
import './my-work.scss'

/** Whether everyone may see it, for the author to change at any time. */
export function ConsentCard({ work, actions }: { work: WorkView; actions: WorkActions }) {
  const given = work.content.publicConsent
  return (
    <Card>
      <View className="my-work__head">
        <Text className="my-work__card-title">{words.consentTitle}</Text>
        <StatusTag tone={given ? 'ok' : 'quiet'} text={given ? words.consentOn : words.consentOff} />
      </View>
      <Text className="my-work__message">{words.consentText}</Text>
      <View className="my-work__buttons">
        <Button
          id="toggle-consent"
          kind="quiet"
          text={given ? words.consentTake : words.consentGive}
          busy={actions.busy}
          onClick={() => actions.setConsent.run(!given)}
        />
        <FailureNotice id="consent-error" error={actions.setConsent.error} />
      </View>
    </Card>
  )
}

export interface RelayCardProps {
  readonly work: WorkView
  readonly subProject: SubProject
  readonly actions: WorkActions
}

/** Submitting here is not yet entry at the organiser: where that is, and the author's own word that they did it. */
export function RelayCard({ work, subProject, actions }: RelayCardProps) {
  const markedAt = work.officiallySubmittedAt
  return (
    <View id="relay-card">
      <NoticeBox tone="warn" title={words.relayTitle} text={words.relayText(subProject.organizer.name)}>
        {subProject.entrances.map(({ kind, name, url }) => (
          <ListRow
            key={name}
            title={name}
            second={`${words.entrance} · ${url ?? subProjectWords.entranceKinds[kind]}`}
            aside={<CopyButton text={url ?? name} label={words.copyEntrance(name)} />}
          />
        ))}
        {markedAt === undefined ? (
          work.submittedAt === undefined ? null : (
            <View className="my-work__buttons">
              <Button
                id="mark-officially-submitted"
                kind="quiet"
                text={words.relayMark}
                busy={actions.busy}
                onClick={actions.markSubmitted.run}
              />
              <FailureNotice id="mark-error" error={actions.markSubmitted.error} />
            </View>
          )
        ) : (
          <View id="officially-submitted">
            <StatusTag tone="ok" text={words.relayMarked(markedAt)} />
            <View className="my-work__buttons">
              <Button
                id="unmark-officially-submitted"
                kind="quiet"
                text={words.relayUnmark}
                busy={actions.busy}
                onClick={actions.unmarkSubmitted.run}
              />
              <FailureNotice id="unmark-error" error={actions.unmarkSubmitted.error} />
            </View>
          </View>
        )}
      </NoticeBox>
    </View>
  )
}
