import { privacyAgreement as words } from '#shared/texts/privacy'
import { Page } from '../../components/page/page'
import { useSeason } from '../../features/season/use-season'
import { PrivacyText } from '../../features/session/privacy-text'

/** The agreement names the season's office: the page is drawn again when the season has come. */
export default function PrivacyPage() {
  useSeason()
  return (
    <Page title={words.title}>
      <PrivacyText />
    </Page>
  )
}
