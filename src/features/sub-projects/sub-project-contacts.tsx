import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { maskPhone } from '#shared/domain/access/mask-phone'
import { type Contact, type Phone, PHONE_KINDS } from '#shared/domain/season/contact'
import { lastAmendmentAt } from '#shared/domain/season/amendments-at'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProject as words } from '#shared/texts/sub-project'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { callPhone } from '../../platform/phone-call'
import './sub-project.scss'

interface PhoneRowProps {
  /** Its buttons' element ids end with it. */
  readonly id: string
  readonly contact: Contact
  readonly phone: Phone
}

/** A person's mobile number is not laid open to whoever passes by: a tap shows it. A doubtful number cannot be called. */
function PhoneRow({ id, contact, phone: { number, kind, doubtful } }: PhoneRowProps) {
  const [shown, setShown] = useState(kind !== 'mobile')
  const second = [contact.name, words.phoneKinds[kind]]
  if (doubtful) second.push(words.phoneDoubts[doubtful.reasonCode])
  return (
    <ListRow
      title={shown ? number : maskPhone(number)}
      second={second.join(' · ')}
      aside={
        <View className="sub-project__phone">
          {doubtful ? <StatusTag tone="warn" text={words.doubtful} /> : null}
          {shown ? null : (
            <Button
              id={`show-${id}`}
              kind="quiet"
              text={words.showNumber}
              label={words.showNumberLabel(contact.name)}
              onClick={() => setShown(true)}
            />
          )}
          {shown && !doubtful ? (
            <Button
              id={`call-${id}`}
              kind="quiet"
              text={words.call}
              label={words.callLabel(number)}
              onClick={() => callPhone(number)}
            />
          ) : null}
        </View>
      }
    />
  )
}

/** A landline first. */
const inOrder = (phones: readonly Phone[]) =>
  [...phones].sort((a, b) => PHONE_KINDS.indexOf(a.kind) - PHONE_KINDS.indexOf(b.kind))

/** Why a contact may not be reachable by phone, and where to go instead. */
function adviceFor({ contacts, entrances }: SubProject): string | undefined {
  const phones = contacts.flatMap((contact) => contact.phones)
  if (phones.every(({ doubtful }) => doubtful !== undefined)) {
    return words.allDoubtful(entrances.map(({ name }) => name))
  }
  return phones.some(({ kind }) => kind === 'landline') ? undefined : words.noLandline
}

export interface SubProjectContactsProps {
  readonly season: Season
  readonly subProject: SubProject
}

export function SubProjectContacts({ season, subProject }: SubProjectContactsProps) {
  const advice = adviceFor(subProject)
  const amended = subProject.contacts.some((_contact, index) =>
    lastAmendmentAt(season, `contact.${subProject.key}.${index}`),
  )
  return (
    <>
      <SectionTitle title={words.contacts} aside={amended ? words.contactsAmended : words.contactsAside} />
      <Card flush>
        {subProject.contacts.map((contact, first) => (
          <View key={contact.name}>
            {inOrder(contact.phones).map((phone, second) => (
              <PhoneRow key={phone.number} id={`phone-${first}-${second}`} contact={contact} phone={phone} />
            ))}
            <AmendmentNote season={season} place={`contact.${subProject.key}.${first}`} />
          </View>
        ))}
        {advice ? <Text className="sub-project__advice">{advice}</Text> : null}
      </Card>
    </>
  )
}
