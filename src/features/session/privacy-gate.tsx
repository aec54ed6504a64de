import { Text, View } from '@tarojs/components'
import { privacyAgreement as words } from '#shared/texts/privacy'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { openPage } from '../../platform/navigation'
import { privacy } from '../../platform/privacy'
import { routes } from '../../routes'
import { useAgreement } from './use-session'
import './privacy.scss'

/** Stands in place of a page whose first field is personal, until the person agrees. Refusing leads back to browsing. */
export function PrivacyGate({ title, onRefuse }: { title: string; onRefuse: () => void }) {
  const { agree, busy, error } = useAgreement()
  const bottom = (
    <>
      <FailureNotice id="agree-error" error={error} />
      <Button id="refuse-privacy" kind="plain" text={words.refuse} onClick={onRefuse} />
      <Button
        id="agree-privacy"
        text={words.agree}
        busy={busy}
        onClick={() => void agree()}
        openType={privacy.agreeOpenType}
      />
    </>
  )
  return (
    <Page title={title} bottom={bottom}>
      <View className="privacy__head" id="privacy-gate">
        <Text className="privacy__title">{words.gateTitle}</Text>
        <Text className="privacy__lead">{words.gateLead}</Text>
      </View>
      <Card flush>
        {words.summary.map(({ icon, title: name, text }) => (
          <ListRow key={name} title={name} second={text} lead={<TintedIcon name={icon} />} />
        ))}
      </Card>
      <Card flush>
        <ListRow id="read-privacy" title={words.read} onClick={() => openPage(routes.privacy)} />
      </Card>
    </Page>
  )
}
