import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProject as words } from '#shared/texts/sub-project'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { CopyButton } from '../../components/copy-button/copy-button'
import { EntrancePicture } from './entrance-picture'
import './sub-project.scss'

export const ENTRANCES_ANCHOR = 'entrances'

export interface SubProjectEntrancesProps {
  readonly season: Season
  readonly subProject: SubProject
}

/** Where works are officially accepted: names of accounts and addresses to copy, codes to scan. */
export function SubProjectEntrances({ season, subProject }: SubProjectEntrancesProps) {
  return (
    <View id={ENTRANCES_ANCHOR} className="sub-project__section">
      <SectionTitle title={words.entrances} aside={words.entrancesAside} />
      <Card flush>
        {subProject.entrances.map(({ kind, name, url, picture }, index) => (
          <View key={name}>
            <ListRow
              title={name}
              second={url ?? words.entranceKinds[kind]}
              aside={<CopyButton text={url ?? name} label={words.copyEntrance(name)} />}
            />
            {picture === undefined ? null : <EntrancePicture picture={picture} name={name} />}
            <AmendmentNote season={season} place={`entrance.${subProject.key}.${index}`} />
          </View>
        ))}
      </Card>
    </View>
  )
}
