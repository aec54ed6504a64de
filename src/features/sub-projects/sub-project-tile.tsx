import { Text, View } from '@tarojs/components'
import { type SubProject } from '#shared/domain/season/sub-project'
import { home } from '#shared/texts/home'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { StatusTag } from '../../components/status-tag/status-tag'
import { spoken } from '../../platform/spoken'
import { callIcon } from '../../components/icon/call-icon'
import './sub-project-tile.scss'

export interface SubProjectTileProps {
  readonly subProject: SubProject
  /** Until when it takes works, in words; absent where it takes none. */
  readonly until?: string
  /** Works can be submitted here and now. */
  readonly open: boolean
  readonly onClick: () => void
}

export function SubProjectTile({ subProject, until, open, onClick }: SubProjectTileProps) {
  const { shortName, tagline, mode, organizer } = subProject
  const host = mode === 'native' ? home.native : home.relay(organizer.name)
  return (
    <View
      className="sub-project-tile"
      hoverClass="sub-project-tile--pressed"
      onClick={onClick}
      {...spoken([shortName, host, tagline, until].filter(Boolean).join(' '), 'button')}
    >
      <View className="sub-project-tile__head">
        <TintedIcon name={callIcon(subProject)} />
        <View className="sub-project-tile__words">
          <Text className="sub-project-tile__name">{shortName}</Text>
          {open ? <StatusTag tone="ok" text={home.openHere} /> : null}
        </View>
      </View>
      <StatusTag tone={mode === 'native' ? 'red' : 'quiet'} text={host} />
      <Text className="sub-project-tile__tagline">{tagline}</Text>
      {until ? <Text className="sub-project-tile__until">{until}</Text> : null}
    </View>
  )
}
