import { Text } from '@tarojs/components'
import { useState } from 'react'
import { claimAdministrator } from '#shared/contract/roles/roles'
import { readSession } from '#shared/contract/session/session'
import { roles as texts } from '#shared/texts/roles'
import { queryCache } from '../../api/query-cache'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Page } from '../../components/page/page'
import { TextInput } from '../../components/text-input/text-input'

const words = texts.claim
const limits = claimAdministrator.texts

/** The first administrator's code and name. Claiming puts the new session in place; the page shows the rest. */
export function ClaimForm({ displayName }: { displayName: string }) {
  const { run, busy, error } = useWrite(claimAdministrator)
  const [code, setCode] = useState('')
  const [name, setName] = useState(displayName)
  const [asked, setAsked] = useState(false)
  const codeMissing = asked && code.trim() === ''
  const nameMissing = asked && name.trim() === ''

  const claim = async () => {
    setAsked(true)
    if (code.trim() === '' || name.trim() === '') return
    const reply = await run({ code: code.trim(), displayName: name.trim() })
    if (reply?.ok) queryCache.put(readSession, {}, reply.value)
  }
  return (
    <Page
      bottom={
        <>
          <FailureNotice id="claim-error" error={error} />
          <Button id="claim-administrator" text={words.claim} busy={busy} onClick={() => void claim()} />
        </>
      }
    >
      <Text>{words.hint}</Text>
      <Card flush>
        <FormField label={words.code} error={codeMissing ? words.codeMissing : undefined}>
          <TextInput
            id="claim-code"
            label={words.code}
            value={code}
            placeholder={words.codePlaceholder}
            maxLength={limits.code.max}
            wrong={codeMissing}
            onChange={setCode}
          />
        </FormField>
        <FormField label={words.name} error={nameMissing ? words.nameMissing : undefined}>
          <TextInput
            id="display-name"
            label={words.name}
            value={name}
            placeholder={words.namePlaceholder}
            maxLength={limits.displayName.max}
            wrong={nameMissing}
            onChange={setName}
          />
        </FormField>
      </Card>
    </Page>
  )
}
