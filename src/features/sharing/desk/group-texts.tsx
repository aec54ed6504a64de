import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { shareDesk } from '#shared/texts/share-desk'
import { groupTextName } from '#shared/texts/sharing'
import { Card } from '../../../components/card/card'
import { ChoiceChips } from '../../../components/choice-chips/choice-chips'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { SectionTitle } from '../../../components/section-title/section-title'
import { type GroupText } from './shareable'
import './desk.scss'

const words = shareDesk.text

/** The words that go with the card into a group: one of the kinds there are for it, to copy. */
export function GroupTexts({ texts }: { texts: readonly GroupText[] }) {
  const [wanted, setWanted] = useState(texts[0]?.kind)
  const shown = texts.find(({ kind }) => kind === wanted) ?? texts[0]
  if (!shown) return null
  return (
    <>
      <SectionTitle title={words.title} aside={words.aside} />
      <Card>
        <View className="desk__texts">
          {texts.length > 1 ? (
            <ChoiceChips
              id="text"
              options={texts.map(({ kind }) => ({ key: kind, label: groupTextName(kind) }))}
              chosen={[shown.kind]}
              onChoose={(key) => setWanted(texts.find(({ kind }) => kind === key)?.kind)}
            />
          ) : null}
          <Text className="desk__text" id="group-text" selectable userSelect>
            {shown.text}
          </Text>
          <CopyButton id="copy-text" text={shown.text} word={words.copy} />
        </View>
      </Card>
    </>
  )
}
