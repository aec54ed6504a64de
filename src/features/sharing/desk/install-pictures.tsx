import { View } from '@tarojs/components'
import { useState } from 'react'
import { installSharePictures } from '#shared/contract/sharing/sharing'
import { type Season } from '#shared/domain/season/season'
import { shareDesk } from '#shared/texts/share-desk'
import { useWrite } from '../../../api/use-write'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Text } from '@tarojs/components'
import './desk.scss'

const words = shareDesk.pictures

/** For administrators: puts the pictures that came with the code where cards find them, and says how many. */
export function InstallPictures({ season }: { season: Season }) {
  const { run, busy, error } = useWrite(installSharePictures)
  const [placed, setPlaced] = useState<number>()
  const install = async () => {
    setPlaced(undefined)
    const reply = await run({ key: season.key })
    if (reply?.ok) setPlaced(reply.value.placed)
  }
  const none = error?.code === 'NOT_FOUND'
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        <View className="desk__texts">
          <Text className="desk__hint">{words.text}</Text>
          {placed === undefined ? null : (
            <View id="pictures-placed">
              <NoticeBox tone="ok" title={words.placed(placed)} />
            </View>
          )}
          {none ? <NoticeBox tone="warn" title={words.none(season.key)} /> : null}
          <FailureNotice id="pictures-error" error={none ? undefined : error} />
          <Button
            id="install-pictures"
            kind="plain"
            text={words.install}
            busy={busy}
            onClick={() => void install()}
          />
        </View>
      </Card>
    </>
  )
}
