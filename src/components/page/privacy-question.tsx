import { Text, View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { privacyQuestion as words } from '#shared/texts/privacy'
import { privacy } from '../../platform/privacy'
import { type PrivacyQuestion as Asked } from '../../platform/privacy.types'
import { Button } from '../button/button'
import './privacy-question.scss'

const AGREE = 'agree-to-guide'

/** What WeChat asks of the page that is shown: it waits with album, camera, chat files and clipboard until it is answered. */
function useQuestion(): Asked | undefined {
  const [question, setQuestion] = useState<Asked>()
  const hidden = useRef(false)
  useDidShow(() => {
    hidden.current = false
  })
  useDidHide(() => {
    hidden.current = true
  })
  useEffect(() => {
    let open: Asked | undefined
    const stop = privacy.listenQuestion((asked) => {
      open = hidden.current ? undefined : asked
      setQuestion(open)
    })
    return () => {
      stop()
      // Who leaves the page without an answer has given one.
      open?.refuse()
    }
  }, [])
  return question
}

/**
 * Asks only when something private was reached for. Refusing ends that and nothing else. A panel of its own: every page has it,
 * and the popup that sheets are made of would weigh 50 KB in the main package.
 */
export function PrivacyQuestion() {
  const question = useQuestion()
  if (!question || !privacy.agreeOpenType) return null
  const { purpose, agree, refuse } = question
  return (
    <View className="privacy-question" catchMove>
      <View className="privacy-question__panel">
        <Text className="privacy-question__title">{words.title}</Text>
        <Text className="privacy-question__text">{words.purpose[purpose]}</Text>
        <Text className="privacy-question__text privacy-question__text--second">{words.lead}</Text>
        <Button
          id="read-guide"
          kind="quiet"
          text={words.platformGuide}
          onClick={() => void privacy.openGuide()}
        />
        <View className="privacy-question__bottom">
          <Button id="refuse-guide" kind="plain" text={words.refuse} onClick={refuse} />
          <Button
            id={AGREE}
            text={words.agree}
            openType={privacy.agreeOpenType}
            onAgreed={() => agree(AGREE)}
          />
        </View>
      </View>
    </View>
  )
}
