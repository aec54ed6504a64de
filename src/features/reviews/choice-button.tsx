import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { common } from '#shared/texts/common'
import { officeWorks } from '#shared/texts/office-works'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { type Choice } from '../../components/choice-sheet/match-choices'
import { Icon } from '../../components/icon/icon'
import { spoken } from '../../platform/spoken'
import { type UnitSearch } from '../../views/names/use-unit-search'
import './office-works.scss'

export interface ChoiceButtonProps {
  readonly id: string
  readonly words: { readonly title: string; readonly search: string; readonly nothing: string }
  readonly choices: readonly Choice[]
  readonly chosen: string
  /** It narrows the list. */
  readonly narrows: boolean
  readonly onChoose: (key: string) => void
  /** What else is found by typing. */
  readonly search?: UnitSearch
  readonly onOpen?: () => void
}

/** A small button that shows what is chosen, and opens the choice of another. */
export function ChoiceButton(props: ChoiceButtonProps) {
  const { id, words, choices, chosen, narrows, onChoose, search, onOpen } = props
  const [open, setOpen] = useState(false)
  const text = choices.find(({ key }) => key === chosen)?.text ?? ''
  return (
    <>
      <View
        id={id}
        className={narrows ? 'office-works__choice office-works__choice--on' : 'office-works__choice'}
        hoverClass="office-works__choice--pressed"
        onClick={() => {
          setOpen(true)
          onOpen?.()
        }}
        {...spoken(officeWorks.choose(words.title, text), 'button')}
      >
        <Text className="office-works__chosen">{text}</Text>
        <Icon name="chevron-down" size="small" />
      </View>
      <ChoiceSheet
        id={id}
        {...search}
        open={open}
        title={words.title}
        choices={choices}
        chosen={chosen}
        onChoose={onChoose}
        onClose={() => setOpen(false)}
        words={{ close: common.close, search: words.search, nothing: words.nothing }}
      />
    </>
  )
}
