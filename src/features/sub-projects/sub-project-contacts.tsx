import { Text } from '@tarojs/components'
import { type Contact, type Phone } from '#shared/domain/season/contact'
import { type SubProject } from '#shared/domain/season/sub-project'
import { texts } from '#shared/texts/zh-CN'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { callPhone } from '../../platform/phone-call'
import { CopyButton } from '../../components/copy-button/copy-button'
import './sub-project.scss'

const words = texts.subProject

/** A landline can be called, a mobile copied; a doubtful number neither, with the reason. */
function PhoneRow({ contact, phone }: { contact: Contact; phone: Phone }) {
  const { number, kind, doubtful } = phone
  const second = `${contact.name} · ${words.phoneKinds[kind]}`
  if (doubtful) {
    return (
      <ListRow
        title={number}
        second={`${second} · ${words.phoneDoubts[doubtful.reasonCode]}`}
        aside={<StatusTag tone="warn" text={words.doubtful} />}
      />
    )
  }
  const aside =
    kind === 'landline' ? (
      <Button
        kind="quiet"
        text={words.call}
        label={words.callLabel(number)}
        onClick={() => callPhone(number)}
      />
    ) : (
      <CopyButton text={number} label={words.copyEntrance(number)} />
    )
  return <ListRow title={number} second={second} aside={aside} />
}

/** Why a contact may not be reachable by phone, and where to go instead. */
function adviceFor({ contacts, entrances }: SubProject): string | undefined {
  const phones = contacts.flatMap((contact) => contact.phones)
  if (phones.every(({ doubtful }) => doubtful !== undefined)) {
    return words.allDoubtful(entrances.map(({ name }) => name))
  }
  return phones.some(({ kind }) => kind === 'landline') ? undefined : words.noLandline
}

export function SubProjectContacts({ subProject }: { subProject: SubProject }) {
  const advice = adviceFor(subProject)
  return (
    <>
      <SectionTitle title={words.contacts} aside={words.contactsAside} />
      <Card flush>
        {subProject.contacts.flatMap((contact) =>
          contact.phones.map((phone) => <PhoneRow key={phone.number} contact={contact} phone={phone} />),
        )}
        {advice ? <Text className="sub-project__advice">{advice}</Text> : null}
      </Card>
    </>
  )
}
