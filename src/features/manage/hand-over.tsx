import { Text, View } from '@tarojs/components'
import { type SeasonVerdict } from '#shared/contract/season/manage-season'
import { manageSeason } from '#shared/texts/manage-season'
import { seasonFaultSentence } from '#shared/texts/season-check'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { SectionTitle } from '../../components/section-title/section-title'
import { type SeasonFileChecking } from './use-season-file'
import './manage.scss'

const words = manageSeason.seasonFile

/** What is wrong with the file and where, in the words of `season:check`. */
function Verdict({ verdict }: { verdict: SeasonVerdict }) {
  if (verdict.verdict === 'fits') return null
  if (verdict.verdict !== 'faulty')
    return (
      <View id="season-file-faults">
        <NoticeBox tone="red" {...words.unreadable[verdict.verdict]} />
      </View>
    )
  const { count, faults } = verdict
  return (
    <View id="season-file-faults">
      <NoticeBox tone="red" title={words.faulty(count)} text={words.faultyText} />
      <Card>
        {faults.map((fault) => (
          <Text key={`${fault.path.join('.')} ${fault.code}`} className="manage__fault">
            {seasonFaultSentence(fault, fault.value)}
          </Text>
        ))}
        {count > faults.length ? (
          <Text className="manage__hint">{words.moreFaults(count - faults.length)}</Text>
        ) : null}
      </Card>
    </View>
  )
}

/** Where an administrator hands over a season's file, and learns what is wrong with it. */
export function HandOver({ checking }: { checking: SeasonFileChecking }) {
  const { busy, trouble, error, verdict, pick, again } = checking
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        <View className="manage__form">
          <Text className="manage__hint">{busy ? words.judging : words.help}</Text>
          <Button
            id="pick-season-file"
            kind="plain"
            text={verdict ? words.another : words.pick}
            busy={busy}
            onClick={() => void pick()}
          />
        </View>
      </Card>
      {trouble ? <NoticeBox tone="red" title={trouble} /> : null}
      <FailureNotice id="season-file-error" error={error} />
      {again ? (
        <Button id="check-again" kind="plain" text={words.again} busy={busy} onClick={() => void again()} />
      ) : null}
      {verdict ? <Verdict verdict={verdict} /> : null}
    </>
  )
}
