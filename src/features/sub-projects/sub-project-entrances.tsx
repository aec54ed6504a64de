import { View } from '@tarojs/components'
import { type SubProject } from '#shared/domain/season/sub-project'
import { texts } from '#shared/texts/zh-CN'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { CopyButton } from '../../components/copy-button/copy-button'
import './sub-project.scss'

export const ENTRANCES_ANCHOR = 'entrances'

/** Where works are officially accepted: names of accounts and addresses, to copy. */
export function SubProjectEntrances({ subProject }: { subProject: SubProject }) {
  const words = texts.subProject
  return (
    <View id={ENTRANCES_ANCHOR} className="sub-project__section">
      <SectionTitle title={words.entrances} aside={words.entrancesAside} />
      <Card flush>
        {subProject.entrances.map(({ kind, name, url }) => (
          <ListRow
            key={name}
            title={name}
            second={url ?? words.entranceKinds[kind]}
            aside={<CopyButton text={url ?? name} label={words.copyEntrance(name)} />}
          />
        ))}
      </Card>
    </View>
  )
}
