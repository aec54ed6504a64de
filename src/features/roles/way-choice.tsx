import { roles } from '#shared/texts/roles'
import { CheckRow } from '../../components/check-row/check-row'
import { FormField } from '../../components/form-field/form-field'
import { TextInput } from '../../components/text-input/text-input'
import { type GivingRole } from './use-give-role'

const words = roles.give

/** By an invitation, or to the person whose id is typed. */
export function WayChoice({ choice: { way, personId }, change, idFault }: GivingRole) {
  return (
    <>
      <FormField label={words.way}>
        <CheckRow
          id="way-invitation"
          single
          text={words.byInvitation}
          second={words.byInvitationSecond}
          checked={way === 'invitation'}
          onChange={() => change({ way: 'invitation' })}
        />
        <CheckRow
          id="way-person-id"
          single
          text={words.byId}
          second={words.byIdSecond}
          checked={way === 'personId'}
          onChange={() => change({ way: 'personId' })}
        />
      </FormField>
      {way === 'personId' ? (
        <FormField label={words.personId} error={idFault}>
          <TextInput
            id="person-id"
            label={words.personId}
            value={personId}
            maxLength={40}
            wrong={idFault !== undefined}
            onChange={(text) => change({ personId: text })}
          />
        </FormField>
      ) : null}
    </>
  )
}
