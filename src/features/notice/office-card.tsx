import { View } from '@tarojs/components'
import { useState } from 'react'
import { maskPhone } from '#shared/domain/access/mask-phone'
import { type Phone } from '#shared/domain/season/contact'
import { type Season } from '#shared/domain/season/season'
import { notice } from '#shared/texts/notice'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { CopyButton } from '../../components/copy-button/copy-button'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { callPhone } from '../../platform/phone-call'

const words = notice.office

function CallButton({ number }: { number: string }) {
  const call = () => callPhone(number)
  return <Button kind="quiet" text={words.call} label={words.callLabel(number)} onClick={call} />
}

/** A mobile number shows itself when it is asked for. */
function PhoneRow({ name, phone: { kind, number, doubtful } }: { name: string; phone: Phone }) {
  const [shown, setShown] = useState(kind === 'landline')
  const aside = shown ? (
    <CallButton number={number} />
  ) : (
    <Button kind="quiet" text={words.show} label={words.showLabel(name)} onClick={() => setShown(true)} />
  )
  return (
    <ListRow
      title={shown ? number : maskPhone(number)}
      second={`${name} · ${words[kind]}`}
      aside={doubtful ? null : aside}
    />
  )
}

/** The office that answers for the programme, and the programme's website. */
export function OfficeCard({ season }: { season: Season }) {
  const { office, website } = season
  const copy = (what: string, text: string) => <CopyButton text={text} label={words.copyLabel(what)} />
  return (
    <>
      <SectionTitle title={words.title} />
      <Card flush>
        {office.contacts.map(({ name, phones }, index) => (
          <View key={name}>
            {phones.map((phone) => (
              <PhoneRow key={phone.number} name={name} phone={phone} />
            ))}
            <AmendmentNote season={season} place={`contact.office.${index}`} />
          </View>
        ))}
        <ListRow title={office.email} second={words.email} aside={copy(words.email, office.email)} />
        <ListRow title={website.url} second={website.name} aside={copy(website.name, website.url)} />
      </Card>
    </>
  )
}
