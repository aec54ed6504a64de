import { Text } from '@tarojs/components'
import { useState } from 'react'
import { claimAdministrator } from '#shared/contract/roles/roles'
import { readSession } from '#shared/contract/session/session'
import { roles as texts } from '#shared/texts/roles'
import { queryCache, queryKey } from '../../api/query-cache'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Page } from '../../components/page/page'
import { TextInput } from '../../components/text-input/text-input'

const MAX_NAME_LENGTH = 30
const MAX_CODE_LENGTH = 200
const words = texts.claim

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
    if (reply?.ok) queryCache.put(queryKey(readSession, {}), reply.value)
    else if (reply?.error.code === 'ADMINISTRATOR_EXISTS') queryCache.invalidate(readSession)
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
            maxLength={MAX_CODE_LENGTH}
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
            maxLength={MAX_NAME_LENGTH}
            wrong={nameMissing}
            onChange={setName}
          />
        </FormField>
      </Card>
    </Page>
  )
}
