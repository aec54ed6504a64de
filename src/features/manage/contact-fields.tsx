import { View } from '@tarojs/components'
import { CHANGE_TEXTS } from '#shared/domain/season/amendment'
import { PHONE_KINDS, type PhoneKind } from '#shared/domain/season/contact'
import { manageSeason } from '#shared/texts/manage-season'
import { Button } from '../../components/button/button'
import { ChoiceChips } from '../../components/choice-chips/choice-chips'
import { FormField } from '../../components/form-field/form-field'
import { TextInput } from '../../components/text-input/text-input'
import { type ChangeDraft, type PhoneDraft } from './change-draft'
import './manage.scss'

const words = manageSeason.amend
const MAX_PHONES = 4
/** The number may be dialled from now on. */
const verified = ({ doubtful: _doubtful, ...phone }: PhoneDraft): PhoneDraft => phone

const KINDS = PHONE_KINDS.map((key) => ({ key, label: words.phoneKind[key] }))

export interface ContactFieldsProps {
  readonly draft: ChangeDraft
  readonly asked: boolean
  readonly onChange: (patch: Partial<ChangeDraft>) => void
}

/** Who it is and their numbers; an empty number is left out. */
export function ContactFields({ draft, asked, onChange }: ContactFieldsProps) {
  const { name, phones } = draft
  const change = (at: number, patch: Partial<PhoneDraft>) =>
    onChange({ phones: phones.map((phone, index) => (index === at ? { ...phone, ...patch } : phone)) })
  const noNumber = phones.every(({ number }) => number.trim() === '')
  return (
    <>
      <FormField label={words.contactName} error={asked && name.trim() === '' ? words.empty : undefined}>
        <TextInput
          id="amend-contact-name"
          label={words.contactName}
          value={name}
          maxLength={CHANGE_TEXTS.contactName.max}
          onChange={(text) => onChange({ name: text })}
        />
      </FormField>
      {phones.map(({ number, kind, doubtful }, index) => (
        <FormField
          key={index}
          label={words.phone(index + 1)}
          help={doubtful ? words.doubts[doubtful.reasonCode] : undefined}
          error={asked && noNumber && index === 0 ? words.empty : undefined}
        >
          <View className="manage__stack">
            <ChoiceChips
              id={`amend-phone-kind-${index}`}
              options={KINDS}
              chosen={[kind]}
              onChoose={(chosen) => change(index, { kind: chosen as PhoneKind })}
            />
            <TextInput
              id={`amend-phone-${index}`}
              label={words.phone(index + 1)}
              value={number}
              maxLength={CHANGE_TEXTS.number.max}
              onChange={(text) => change(index, { number: text })}
            />
            {doubtful ? (
              <Button
                id={`verified-${index}`}
                kind="plain"
                text={words.verified}
                onClick={() =>
                  onChange({ phones: phones.map((phone, at) => (at === index ? verified(phone) : phone)) })
                }
              />
            ) : null}
          </View>
        </FormField>
      ))}
      {phones.length < MAX_PHONES ? (
        <Button
          id="add-phone"
          kind="plain"
          text={words.addPhone}
          onClick={() => onChange({ phones: [...phones, { number: '', kind: 'landline' }] })}
        />
      ) : null}
      {phones.length > 1 ? (
        <Button
          id="remove-phone"
          kind="plain"
          text={words.removePhone}
          onClick={() => onChange({ phones: phones.slice(0, -1) })}
        />
      ) : null}
    </>
  )
}
