import { type SessionView } from '#shared/contract/session/session'
import { holds } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { archive } from '#shared/texts/archive'
import { session as words } from '#shared/texts/session'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { CopyButton } from '../../components/copy-button/copy-button'
import { type IconName } from '../../components/icon/icon-names'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { openPage } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { routes } from '../../routes'
import { ForgetDetails } from './forget-details'
import { CLAIM_ENTRY, OFFICE_ENTRIES } from './office-entries'

interface EntryProps {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly second: string
  readonly page: string
}

const Entry = ({ id, icon, title, second, page }: EntryProps) => (
  <ListRow
    id={id}
    title={title}
    second={second}
    lead={<TintedIcon name={icon} />}
    onClick={() => openPage(page)}
  />
)

/** The way to what the person was told. */
export const MessagesEntry = ({ session: { unreadMessages } }: { session: SessionView }) => (
  <Card flush>
    <ListRow
      id="entry-messages"
      title={words.messages}
      second={words.messagesSecond(unreadMessages)}
      lead={<TintedIcon name="inbox" tone={unreadMessages > 0 ? 'red' : 'gold'} />}
      onClick={() => openPage(routes.messages)}
    />
  </Card>
)

/** The ways an officer or an administrator goes from their own page. */
export function OfficeEntries({ session: { roles, administratorMissing } }: { session: SessionView }) {
  const entries = OFFICE_ENTRIES.filter((entry) => holds(roles, entry.group))
  if (entries.length === 0 && !administratorMissing) return null
  return (
    <Card flush>
      {entries.map(({ group: _group, ...entry }) => (
        <Entry key={entry.id} {...entry} />
      ))}
      {administratorMissing ? <Entry {...CLAIM_ENTRY} /> : null}
    </Card>
  )
}

/** The office's landline, as the season has it. */
function HelpRow({ season }: { season: Season }) {
  const { name, contacts } = season.office
  const phone = contacts.flatMap(({ phones }) => phones).find(({ kind }) => kind === 'landline')
  if (!phone) return null
  return (
    <ListRow
      title={words.help}
      second={words.helpSecond(name, phone.number)}
      aside={
        <Button
          id="call-help"
          kind="quiet"
          text={words.call}
          label={words.callLabel(phone.number)}
          onClick={() => callPhone(phone.number)}
        />
      }
    />
  )
}

export interface PersonalEntriesProps {
  readonly session: SessionView
  readonly season: Season | undefined
}

export function PersonalEntries({ session, season }: PersonalEntriesProps) {
  return (
    <>
      <SectionTitle title={words.more} />
      <Card flush>
        <ListRow
          title={words.myId}
          second={session.personId}
          aside={<CopyButton id="copy-my-id" text={session.personId} label={words.copyId} />}
        />
        {session.registered ? <ForgetDetails /> : null}
        <ListRow
          id="entry-announcements"
          title={words.announcements}
          second={words.announcementsSecond}
          onClick={() => openPage(routes.announcements)}
        />
        <ListRow
          id="entry-archive"
          title={archive.entry}
          second={archive.entrySecond}
          onClick={() => openPage(routes.archive)}
        />
        <ListRow
          id="entry-privacy"
          title={words.privacy}
          second={words.privacySecond}
          onClick={() => openPage(routes.privacy)}
        />
        {season ? <HelpRow season={season} /> : null}
      </Card>
    </>
  )
}
