import { Text, View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { type Clause } from '#shared/domain/season/clause'
import { isOwnRule } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { notice } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { Icon } from '../../components/icon/icon'
import { spoken } from '../../platform/spoken'
import { ClauseBlock } from './clause-block'
import { type NoticeGroup } from './notice-groups'
import './notice.scss'

const words = notice.groups

interface GroupHeadProps {
  readonly group: NoticeGroup
  readonly open: boolean
  readonly onToggle: () => void
}

function GroupHead({ group: { key, clauses }, open, onToggle }: GroupHeadProps) {
  const title = words.title(key, clauses[0])
  return (
    <View
      id={`group-${key}`}
      className={open ? 'group__head group__head--open' : 'group__head'}
      hoverClass="clause__more--pressed"
      onClick={onToggle}
      {...spoken(open ? words.close(title) : words.open(title), 'button')}
    >
      <Text className="group__title">{title}</Text>
      <Text className="group__count">{words.count(clauses.length)}</Text>
      <Icon name="chevron-down" size="small" />
    </View>
  )
}

export interface NoticeGroupCardProps extends GroupHeadProps {
  /** Those of its clauses that no table below shows. */
  readonly told: readonly Clause[]
  readonly chosen: string | undefined
  readonly season: Season
  readonly onMore: (clause: Clause) => void
}

/** A part of the notice: closed it is a row, open its clauses, with what belongs to them below. */
export function NoticeGroupCard({
  group,
  open,
  onToggle,
  told,
  chosen,
  season,
  onMore,
  children,
}: PropsWithChildren<NoticeGroupCardProps>) {
  const own = group.clauses.every(({ id }) => isOwnRule(id))
  return (
    <>
      <Card flush>
        <GroupHead group={group} open={open} onToggle={onToggle} />
        {open && own ? <View className="group__own">{words.own}</View> : null}
        {(open ? told : []).map((clause) => (
          <ClauseBlock
            key={clause.id}
            season={season}
            clause={clause}
            chosen={clause.id === chosen}
            onMore={() => onMore(clause)}
            subProject={season.subProjects.find(({ clauseId }) => clauseId === clause.id)}
          />
        ))}
      </Card>
      {open ? children : null}
    </>
  )
}
