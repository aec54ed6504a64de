import { Text, View } from '@tarojs/components'
import { type Unit } from '#shared/domain/season/unit'
import { shareDesk } from '#shared/texts/share-desk'
import { Button } from '../../../components/button/button'
import { ChipRow } from '../../../components/chip-row/chip-row'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { share } from '../../../platform/share'
import { type PublicCard } from '../cards'
import { useSharePicture } from '../use-share-picture'
import { CardPicture } from './card-picture'
import './desk.scss'

const words = shareDesk.card

export interface CardPreviewProps {
  readonly card: PublicCard
  /** In whose names it may be shared; empty: in nobody's. */
  readonly units: readonly Unit[]
  readonly unit: Unit | undefined
  readonly onChooseUnit: (unitId: string) => void
}

/** The card as a group will see it: the very title and the very picture that WeChat is given. */
export function CardPreview({ card, units, unit, onChooseUnit }: CardPreviewProps) {
  const picture = useSharePicture(card.picture, true)
  return (
    <>
      <SectionTitle title={words.title} aside={unit ? words.inNameOf(unit.displayName) : words.nobody} />
      {units.length > 1 ? (
        <View className="desk__edge">
          <ChipRow
            id="share-unit"
            chips={units.map(({ id, displayName }) => ({ key: id, text: displayName }))}
            chosen={unit?.id ?? ''}
            onChoose={onChooseUnit}
          />
        </View>
      ) : null}
      <View className="desk__card" id="card-preview">
        <Text className="desk__card-title" id="card-title">
          {card.title}
        </Text>
        <CardPicture icon={card.icon} picture={picture} label={words.picture(card.title)} />
        <Text className="desk__card-app">{words.app}</Text>
      </View>
      {picture.missing ? (
        <NoticeBox tone="warn" title={words.pictureMissing}>
          <Button id="picture-again" kind="quiet" text={words.again} onClick={picture.askAgain} />
        </NoticeBox>
      ) : null}
      <Text className="desk__hint">{unit && unit.kind !== 'root' ? words.hint : words.hintNobody}</Text>
      {share.viaButton ? null : <NoticeBox tone="info" title={words.browser} />}
    </>
  )
}
