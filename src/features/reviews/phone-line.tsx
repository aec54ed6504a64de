import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readReview, revealPhone } from '#shared/contract/reviews/reviews'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { REASON_MAX_LENGTH, saysWhy } from '#shared/domain/reason'
import { queryCache } from '../../api/query-cache'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { ChoiceChips } from '../../components/choice-chips/choice-chips'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Sheet } from '../../components/sheet/sheet'
import { TextInput } from '../../components/text-input/text-input'
import { callPhone } from '../../platform/phone-call'
import './review.scss'

/** The masked number; the whole one for a reason that is kept. It lives on this page only. */
export function PhoneLine({ workId, maskedPhone }: { workId: string; maskedPhone: string }) {
  const { run, busy, error } = useWrite(revealPhone)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [phone, setPhone] = useState<string>()
  const words = reviews.phone
  const missing = !saysWhy(reason)

  const reveal = async () => {
    setAsked(true)
    if (missing) return
    const reply = await run({ workId, reason: reason.trim() })
    if (!reply?.ok) return
    setPhone(reply.value.phone)
    setOpen(false)
    queryCache.invalidate(readReview)
  }
  const fault = asked && missing ? words.whyMissing : undefined
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
      <Sheet
        open={open}
        title={words.title}
        closeLabel={common.close}
        onClose={() => setOpen(false)}
        bottom={
          <>
            <FailureNotice id="reveal-error" error={error} />
            <Button id="confirm-reveal" text={words.confirm} busy={busy} onClick={() => void reveal()} />
          </>
        }
      >
        <FormField label={words.why} help={words.whyHelp} {...(fault ? { error: fault } : {})}>
          <ChoiceChips
            id="reveal-reason"
            options={words.presets}
            chosen={words.presets.filter(({ label }) => label === reason).map(({ key }) => key)}
            onChoose={(chosen) => setReason(words.presets.find(({ key }) => key === chosen)?.label ?? '')}
          />
          <TextInput
            id="reveal-reason-text"
            label={words.why}
            value={reason}
            placeholder={words.placeholder}
            maxLength={REASON_MAX_LENGTH}
            onChange={setReason}
          />
        </FormField>
      </Sheet>
    </View>
  )
}
