import { Text, View } from '@tarojs/components'
import { type SessionView } from '#shared/contract/session/session'
import { type Season } from '#shared/domain/season/season'
import { roleNames } from '#shared/texts/role-names'
import { session as words } from '#shared/texts/session'
import { works as workWords } from '#shared/texts/works'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { StatusTag } from '../../components/status-tag/status-tag'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import './profile-card.scss'

export interface ProfileCardProps {
  readonly session: SessionView
  /** Names the units of the roles; without it only the roles are named. */
  readonly season: Season | undefined
  readonly onBegin: () => void
}

/** Who the reader is here, and what they may do. */
export function ProfileCard({ session, season, onBegin }: ProfileCardProps) {
  const { registered, displayName, roles } = session
  const named = useSeasonNaming(
    season,
    roles.map(({ unitId }) => unitId),
  )
  const tags = roles.map(({ role, unitId }) => {
    const name = roleNames[role]
    const unit = named && role === 'unitOfficer' ? workWords.unitName(named, unitId) : undefined
    return unit ? words.roleGrant(name, unit) : name
  })
  return (
    <Card>
      <View className="profile-card">
        <TintedIcon name="person" />
        <View className="profile-card__words">
          <Text className="profile-card__name">
            {displayName || (registered ? words.worker : words.guest)}
          </Text>
          {registered ? null : <Text className="profile-card__text">{words.guestText}</Text>}
          {tags.length > 0 ? (
            <View className="profile-card__tags">
              {tags.map((tag) => (
                <StatusTag key={tag} tone="info" text={tag} />
              ))}
            </View>
          ) : null}
        </View>
      </View>
      {registered ? null : (
        <View className="profile-card__begin">
          <Button id="begin" kind="quiet" text={words.begin} onClick={onBegin} />
        </View>
      )}
    </Card>
  )
}
