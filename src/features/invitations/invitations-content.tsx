import { View } from '@tarojs/components'
import { useState } from 'react'
import { INVITATION_LISTS, type InvitationList } from '#shared/domain/access/invitation'
import { type Season } from '#shared/domain/season/season'
import { invitations as words } from '#shared/texts/invitations'
import { ChipRow } from '../../components/chip-row/chip-row'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { InvitationPages } from './invitation-pages'
import './invitations.scss'

const CHIPS = INVITATION_LISTS.map((list) => ({
  key: list,
  text: words.list[list],
  label: words.listLabel(words.list[list]),
}))

/** The invitations that administrators made: open, used and ended ones. */
export function InvitationsContent({ season }: { season: Season }) {
  const [list, setList] = useState<InvitationList>('open')
  const choose = (key: string) => setList(INVITATION_LISTS.find((each) => each === key) ?? 'open')
  return (
    <>
      <View className="invitations__lists">
        <ChipRow id="invitations" chips={CHIPS} chosen={list} onChoose={choose} />
      </View>
      <InvitationPages key={list} list={list} season={season} />
      <NoticeBox tone="info" title={words.kept} />
    </>
  )
}
