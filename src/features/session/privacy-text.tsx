import { Text, View } from '@tarojs/components'
import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { privacyAgreement as words } from '#shared/texts/privacy'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { privacy } from '../../platform/privacy'
import './privacy.scss'

export function PrivacyText() {
  return (
    <>
      {words.sections().map(({ title, lines }) => (
        <Card key={title}>
          <Text className="privacy__section">{title}</Text>
          {lines.map((line) => (
            <View key={line} className="privacy__line">
              <View className="privacy__dot" />
              <Text className="privacy__text">{line}</Text>
            </View>
          ))}
        </Card>
      ))}
      {privacy.hasGuide ? (
        <Card flush>
          <ListRow title={words.platformGuide} onClick={() => void privacy.openGuide()} />
        </Card>
      ) : null}
      <Text className="privacy__version">{words.version(PRIVACY_AGREEMENT_VERSION)}</Text>
    </>
  )
}
