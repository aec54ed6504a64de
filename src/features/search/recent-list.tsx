import { Text, View } from '@tarojs/components'
import { search as words } from '#shared/texts/search'
import { Button } from '../../components/button/button'
import { SectionTitle } from '../../components/section-title/section-title'
import { spoken } from '../../platform/spoken'
import './search.scss'

export interface RecentListProps {
  readonly recent: readonly string[]
  readonly onChoose: (query: string) => void
  readonly onForget: () => void
}

/** What was searched for before on this phone; one tap searches again. */
export function RecentList({ recent, onChoose, onForget }: RecentListProps) {
  if (recent.length === 0) return null
  return (
    <>
      <SectionTitle title={words.recent} />
      <View className="search__recent" id="recent-searches">
        {recent.map((query) => (
          <View
            key={query}
            className="search__word"
            hoverClass="search__word--pressed"
            onClick={() => onChoose(query)}
            {...spoken(words.recentLabel(query), 'button')}
          >
            <Text>{query}</Text>
          </View>
        ))}
        <Button id="forget-searches" kind="quiet" text={words.forget} onClick={onForget} />
      </View>
    </>
  )
}
