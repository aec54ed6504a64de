import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from '../../platform/spoken'
import { CheckRow } from '../check-row/check-row'
import { Sheet } from '../sheet/sheet'
import { TextInput } from '../text-input/text-input'
import { type Choice, matchChoices } from './match-choices'
import './choice-sheet.scss'

export interface ChoiceSheetProps {
  readonly open: boolean
  readonly title: string
  readonly choices: readonly Choice[]
  /** The chosen one's key. */
  readonly chosen?: string
  readonly onChoose: (key: string) => void
  /** What was found elsewhere for what was typed; shown after what matches here. */
  readonly found?: readonly Choice[]
  readonly onType?: (typed: string) => void
  /** How the search elsewhere goes on, in words; with `retry` it failed, and the line tries again. */
  readonly looking?: { readonly text?: string; readonly retry?: () => void }
  readonly onClose: () => void
  readonly words: { readonly close: string; readonly search: string; readonly nothing: string }
  /** Element ids: `<id>-search`, `<id>-<key>`. */
  readonly id: string
}

function Looking({
  id,
  text,
  retry,
}: Pick<ChoiceSheetProps, 'id'> & NonNullable<ChoiceSheetProps['looking']>) {
  if (text === undefined) return null
  if (!retry) return <Text className="choice-sheet__nothing">{text}</Text>
  return (
    <View
      className="choice-sheet__retry"
      hoverClass="choice-sheet__retry--pressed"
      id={`${id}-retry`}
      onClick={retry}
      {...spoken(text, 'button')}
    >
      <Text>{text}</Text>
    </View>
  )
}

/** One of many, found by typing a part of its name. Choosing closes it. */
export function ChoiceSheet({
  open,
  title,
  choices,
  chosen,
  onChoose,
  found: elsewhere = [],
  onType,
  looking = {},
  onClose,
  words,
  id,
}: ChoiceSheetProps) {
  const [typed, setTyped] = useState('')
  const here = matchChoices(choices, typed)
  const found = [...here, ...elsewhere.filter(({ key }) => here.every((each) => each.key !== key))]
  const type = (text: string) => {
    setTyped(text)
    onType?.(text)
  }
  const leave = () => {
    type('')
    onClose()
  }
  const choose = (key: string) => {
    leave()
    onChoose(key)
  }
  return (
    <Sheet open={open} title={title} closeLabel={words.close} onClose={leave}>
      <View className="choice-sheet__search">
        <TextInput
          id={`${id}-search`}
          label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={type}
          maxLength={40}
        />
      </View>
      {found.map(({ key, text, second }) => (
        <CheckRow
          key={key}
          id={`${id}-${key}`}
          single
          text={text}
          second={second}
          checked={key === chosen}
          onChange={() => choose(key)}
        />
      ))}
      <Looking id={id} {...looking} />
      {looking.text === undefined && found.every(({ always }) => always) ? (
        <Text className="choice-sheet__nothing">{words.nothing}</Text>
      ) : null}
    </Sheet>
  )
}
