import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { revealPhone } from '#shared/contract/reviews/reviews'
import { reviews } from '#shared/texts/reviews'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { callPhone } from '../../platform/phone-call'
import { ReasonPrompt } from '../../views/reason-prompt/reason-prompt'
import './review.scss'

/** The masked number; the whole one for a reason that is kept. It lives on this page only. */
export function PhoneLine({ workId, maskedPhone }: { workId: string; maskedPhone: string }) {
  const { run, busy, error } = useWrite(revealPhone)
  const [open, setOpen] = useState(false)
  const [phone, setPhone] = useState<string>()
  const words = reviews.phone

  const reveal = async (reason: string) => {
    const reply = await run({ workId, reason })
    if (!reply?.ok) return
    setPhone(reply.value.phone)
    setOpen(false)
  }
  return (
    <View className="review__phone">
      <Text className="review__phone-label">{reviews.work.phone}</Text>
      <Text className="review__phone-number" id="author-phone">
        {phone ?? maskedPhone}
      </Text>
      {phone === undefined ? (
        <Button id="reveal-phone" kind="quiet" text={words.show} onClick={() => setOpen(true)} />
      ) : (
        <Button id="call-author" kind="quiet" text={words.call} onClick={() => callPhone(phone)} />
      )}
      <ReasonPrompt
        id="reveal"
        {...{ open, busy, error, words }}
        onClose={() => setOpen(false)}
        onConfirm={(reason) => void reveal(reason)}
      />
    </View>
  )
}
