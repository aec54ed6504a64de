import { View } from '@tarojs/components'
import { useState } from 'react'
import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { LINK_LISTS, type LinkList } from '#shared/domain/work/link-standing'
import { reviewLinks } from '#shared/texts/review-links'
import { ChipRow } from '../../components/chip-row/chip-row'
import { LinksList } from './links-list'
import { QueueContent } from './queue-content'
import './queue.scss'

const CHIPS = LINK_LISTS.map((key) => ({ key, text: reviewLinks.lists[key] }))

/** What an officer looks after of links: films without a copy, links that are dead, unit by unit. */
export function LinksContent({ roles, season }: { roles: readonly RoleGrant[]; season: Season }) {
  const [list, setList] = useState<LinkList>('missing')
  return (
    <>
      <View className="queue__segments">
        <ChipRow
          id="links-list"
          chips={CHIPS}
          chosen={list}
          onChoose={(key) => setList(key === 'dead' ? 'dead' : 'missing')}
        />
      </View>
      <QueueContent
        roles={roles}
        season={season}
        list={(unitId) => <LinksList key={list} unitId={unitId} list={list} season={season} />}
      />
    </>
  )
}
