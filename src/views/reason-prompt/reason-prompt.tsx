import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { common } from '#shared/texts/common'
import { REASON_MAX_LENGTH, saysWhy } from '#shared/domain/reason'
import { Button } from '../../components/button/button'
import { ChoiceChips } from '../../components/choice-chips/choice-chips'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Sheet } from '../../components/sheet/sheet'
import { TextArea } from '../../components/text-input/text-area'
import { TextInput } from '../../components/text-input/text-input'

export interface ReasonPromptProps {
  readonly id: string
  readonly open: boolean
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly words: {
    readonly title: string
    readonly why: string
    readonly whyHelp: string
    readonly whyMissing: string
    /** Usual reasons; without any the officer writes at length. */
    readonly presets?: ReadonlyArray<{ readonly key: string; readonly label: string }>
    readonly placeholder: string
    readonly confirm: string
  }
  readonly onClose: () => void
  readonly onConfirm: (reason: string) => void
}

/** Asks an officer why, for who is told or for what is kept: a usual reason by a tap, or their own words. */
export function ReasonPrompt({ id, open, busy, error, words, onClose, onConfirm }: ReasonPromptProps) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const missing = !saysWhy(reason)
  const { presets } = words
  const written = {
    ...{ label: words.why, value: reason, placeholder: words.placeholder },
    ...{ maxLength: REASON_MAX_LENGTH, wrong: asked && missing, onChange: setReason },
  }
  const confirm = () => {
    setAsked(true)
    if (!missing) onConfirm(reason.trim())
  }
  return (
    <Sheet
      open={open}
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      bottom={
        <>
          <FailureNotice id={`${id}-error`} error={error} />
          <Button id={`${id}-confirm`} text={words.confirm} busy={busy} onClick={confirm} />
        </>
      }
    >
      <FormField
        label={words.why}
        help={words.whyHelp}
        error={asked && missing ? words.whyMissing : undefined}
      >
        {presets ? (
          <>
            <ChoiceChips
              id={`${id}-reason`}
              options={presets}
              chosen={presets.filter(({ label }) => label === reason).map(({ key }) => key)}
              onChoose={(chosen) => setReason(presets.find(({ key }) => key === chosen)?.label ?? '')}
            />
            <TextInput id={`${id}-reason-text`} {...written} />
          </>
        ) : (
          <TextArea id={`${id}-reason`} {...written} />
        )}
      </FormField>
    </Sheet>
  )
}
