import { Text, View } from '@tarojs/components'
import { pushOffer as words } from '#shared/texts/push-offer'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { type OfferStanding, usePushOffer } from './use-push-offer'
import './push-offer.scss'

const SAYS: Record<Exclude<OfferStanding, 'none'>, string> = {
  open: words.hint,
  granted: words.granted,
  refused: words.refused,
  off: words.off,
  failed: words.failed,
}

/** One line on the page of a work that waits for its result; nothing where WeChat cannot be asked. */
export function PushOffer() {
  const { standing, busy, error, ask, openSettings } = usePushOffer()
  if (standing === 'none') return null
  return (
    <Card>
      <View className="push-offer" id="push-offer">
        {standing === 'open' || standing === 'failed' ? (
          <Button id="ask-push" kind="quiet" text={words.ask} busy={busy} onClick={ask} />
        ) : null}
        {standing === 'off' ? (
          <Button id="push-settings" kind="quiet" text={words.toSettings} onClick={openSettings} />
        ) : null}
        <Text className="push-offer__words" id={`push-${standing}`}>
          {SAYS[standing]}
        </Text>
        <FailureNotice id="push-error" error={error} />
      </View>
    </Card>
  )
}
