import { privacyAgreement as words } from '#shared/texts/privacy'
import { Page } from '../../components/page/page'
import { PrivacyText } from '../../features/session/privacy-text'

export default function PrivacyPage() {
  return (
    <Page title={words.title}>
      <PrivacyText />
    </Page>
  )
}
