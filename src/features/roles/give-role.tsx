import { useState } from 'react'
import { createInvitation, grantRole } from '#shared/contract/roles/roles'
import { type Season } from '#shared/domain/season/season'
import { common } from '#shared/texts/common'
import { roles as texts } from '#shared/texts/roles'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { CheckRow } from '../../components/check-row/check-row'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Sheet } from '../../components/sheet/sheet'
import { TextInput } from '../../components/text-input/text-input'
import { ListRow } from '../../components/list-row/list-row'
import { toastSuccess } from '../../platform/feedback'
import { type CreatedInvitation } from './invitation-created'
import { GIVEN_ROLES, type GivenRole, needsUnit, officerUnits, scopeOf, unitWords } from './role-words'

const words = texts.give
/** The id that a person's own page shows them. */
const PERSON_ID = /^[A-Za-z0-9]{8,40}$/

type Way = 'invitation' | 'personId'

export interface GiveRoleProps {
  readonly open: boolean
  readonly season: Season
  readonly onClose: () => void
  readonly onInvited: (invitation: CreatedInvitation) => void
}

/** Which role, over which unit, by an invitation or to a known person. */
export function GiveRole({ open, season, onClose, onInvited }: GiveRoleProps) {
  const inviting = useWrite(createInvitation)
  const granting = useWrite(grantRole)
  const [role, setRole] = useState<GivenRole>('unitOfficer')
  const [unit, setUnit] = useState<string>()
  const [way, setWay] = useState<Way>('invitation')
  const [personId, setPersonId] = useState('')
  const [picking, setPicking] = useState(false)
  const [asked, setAsked] = useState(false)

  const unitId = scopeOf(role, unit, season)
  const id = personId.trim()
  const idFault = id === '' ? words.personIdMissing : PERSON_ID.test(id) ? undefined : words.personIdWrong

  const give = async () => {
    setAsked(true)
    if (unitId === undefined) return
    if (way === 'invitation') {
      const reply = await inviting.run({ role, unitId })
      if (!reply?.ok) return
      const { token, expiresAt } = reply.value
      onInvited({ token, role, unitId, expiresAt })
    } else {
      if (idFault) return
      const reply = await granting.run({ personId: id, role, unitId })
      if (!reply?.ok) return
      toastSuccess(words.granted(reply.value.displayName))
      onClose()
    }
    setAsked(false)
    setPersonId('')
  }
  return (
    <>
      <Sheet
        open={open && !picking}
        title={words.title}
        closeLabel={common.close}
        onClose={onClose}
        bottom={
          <>
            <FailureNotice id="give-error" error={way === 'invitation' ? inviting.error : granting.error} />
            <Button
              id="give-role"
              text={way === 'invitation' ? words.create : words.grant}
              busy={inviting.busy || granting.busy}
              onClick={() => void give()}
            />
          </>
        }
      >
        <FormField label={words.role}>
          {GIVEN_ROLES.map((each) => (
            <CheckRow
              key={each}
              id={`role-${each}`}
              single
              text={texts.name(each)}
              second={texts.meaning(each)}
              checked={each === role}
              onChange={() => setRole(each)}
            />
          ))}
        </FormField>
        {needsUnit(role) ? (
          <FormField label={words.unit} error={asked && unitId === undefined ? words.unitMissing : undefined}>
            <ListRow
              id="choose-unit"
              title={unit === undefined ? words.chooseUnit : unitWords(season, unit)}
              onClick={() => setPicking(true)}
            />
          </FormField>
        ) : null}
        <FormField label={words.way}>
          <CheckRow
            id="way-invitation"
            single
            text={words.byInvitation}
            second={words.byInvitationSecond}
            checked={way === 'invitation'}
            onChange={() => setWay('invitation')}
          />
          <CheckRow
            id="way-person-id"
            single
            text={words.byId}
            second={words.byIdSecond}
            checked={way === 'personId'}
            onChange={() => setWay('personId')}
          />
        </FormField>
        {way === 'personId' ? (
          <FormField label={words.personId} error={asked ? idFault : undefined}>
            <TextInput
              id="person-id"
              label={words.personId}
              value={personId}
              maxLength={40}
              wrong={asked && idFault !== undefined}
              onChange={setPersonId}
            />
          </FormField>
        ) : null}
      </Sheet>
      <ChoiceSheet
        id="unit"
        open={open && picking}
        title={words.chooseUnit}
        choices={officerUnits(season)}
        chosen={unit}
        onChoose={setUnit}
        onClose={() => setPicking(false)}
        words={{ close: common.close, search: words.searchUnit, nothing: words.noUnit }}
      />
    </>
  )
}
