import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { acceptInvitation, type InvitationView } from '#shared/contract/roles/roles'
import { readSession, type SessionView } from '#shared/contract/session/session'
import { type Season } from '#shared/domain/season/season'
import { formatMoment } from '#shared/texts/format'
import { roles as texts } from '#shared/texts/roles'
import { queryCache } from '../../api/query-cache'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Page } from '../../components/page/page'
import { TextInput } from '../../components/text-input/text-input'
import { toastSuccess } from '../../platform/feedback'
import { useStillHere } from '../../platform/use-still-here'
import { needsUnit, unitWords } from './role-words'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import './roles.scss'

export interface AcceptInvitationProps {
  readonly token: string
  readonly invitation: InvitationView
  readonly season: Season
  readonly displayName: string
  readonly onAccepted: (session: SessionView) => void
}

/** What one is invited to, one's name, and yes. */
export function AcceptInvitation({
  token,
  invitation,
  season,
  displayName,
  onAccepted,
}: AcceptInvitationProps) {
  const { run, busy, error } = useWrite(acceptInvitation)
  const isStillHere = useStillHere()
  const [name, setName] = useState(displayName)
  const [asked, setAsked] = useState(false)
  const words = texts.invitation
  const missing = asked && name.trim() === ''
  const accept = async () => {
    setAsked(true)
    if (name.trim() === '') return
    const reply = await run({ token, displayName: name.trim() })
    if (!reply?.ok) return
    queryCache.put(readSession, {}, reply.value)
    toastSuccess(words.accepted)
    if (isStillHere()) onAccepted(reply.value)
  }
  const { role, unitId, expiresAt } = invitation
  const named = useSeasonNaming(season, [unitId])
  return (
    <Page
      bottom={
        <>
          <FailureNotice id="accept-error" error={error} />
          <Button id="accept-invitation" text={words.accept} busy={busy} onClick={() => void accept()} />
        </>
      }
    >
      <Card>
        <View className="roles__invited">
          <Text className="roles__invited-lead">{words.invited}</Text>
          <Text className="roles__invited-role">{texts.name(role)}</Text>
          {needsUnit(role) ? <Text className="roles__invited-unit">{unitWords(named, unitId)}</Text> : null}
          <Text className="roles__invited-until">{words.until(formatMoment(expiresAt))}</Text>
        </View>
      </Card>
      <Card flush>
        <FormField label={words.name} help={words.nameHelp} error={missing ? words.nameMissing : undefined}>
          <TextInput
            id="display-name"
            label={words.name}
            value={name}
            placeholder={words.namePlaceholder}
            maxLength={acceptInvitation.texts.displayName.max}
            wrong={missing}
            onChange={setName}
          />
        </FormField>
      </Card>
    </Page>
  )
}
