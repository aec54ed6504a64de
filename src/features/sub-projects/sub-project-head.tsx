import { Text, View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProject as subProjectWords } from '#shared/texts/sub-project'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { StatusTag } from '../../components/status-tag/status-tag'
import { callIcon } from '../../components/icon/call-icon'
import './sub-project.scss'

/** What it is and who holds it. */
export function SubProjectHead({ season, subProject }: { season: Season; subProject: SubProject }) {
  const { key, name, organizer, mode, theme, summary } = subProject
  return (
    <Card>
      <View className="sub-project__head">
        <TintedIcon name={callIcon(subProject)} />
        <Text className="sub-project__name">{name}</Text>
      </View>
      <View className="sub-project__tags">
        <StatusTag tone="info" text={subProjectWords.organizer(organizer.name)} />
        <StatusTag tone={mode === 'native' ? 'red' : 'quiet'} text={subProjectWords[mode]} />
      </View>
      {theme ? <Text className="sub-project__theme">{subProjectWords.theme(theme)}</Text> : null}
      <Text className="sub-project__summary">{subProjectWords.ownSummary(summary)}</Text>
      <AmendmentNote season={season} place={`summary.${key}`} />
    </Card>
  )
}
