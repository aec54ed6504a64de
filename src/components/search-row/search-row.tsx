import { Text, View } from '@tarojs/components'
import { search } from '#shared/texts/search'
import { openPage } from '../../platform/navigation'
import { spoken } from '../../platform/spoken'
import { routes } from '../../routes'
import { Icon } from '../icon/icon'
import './search-row.scss'

/** Looks like a field and opens the search. */
export function SearchRow() {
  return (
    <View
      id="open-search"
      className="search-row"
      hoverClass="search-row--pressed"
      onClick={() => openPage(routes.search)}
      {...spoken(search.entry, 'button')}
    >
      <Icon name="search" size="small" />
      <Text>{search.placeholder}</Text>
    </View>
  )
}
