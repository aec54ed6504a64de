import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'
import { common } from '#shared/texts/common'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import { TextInput } from '../text-input/text-input'
import { cutQuery } from './cut-query'
import './search-box.scss'

export interface SearchBoxProps {
  readonly words: { readonly label: string; readonly placeholder: string }
  readonly query: string
  readonly onSearch: (query: string) => void
  /** The keyboard's search key. */
  readonly onConfirm?: () => void
  readonly focus?: boolean
  /** Of the field; for journeys in the browser. */
  readonly id: string
}

/** A line to search with: what is too long is cut and says so, a cross empties it. */
export function SearchBox({ words, query, onSearch, onConfirm, focus = false, id }: SearchBoxProps) {
  const [cut, setCut] = useState(false)
  const type = (typed: string) => {
    const kept = cutQuery(typed)
    setCut(kept !== typed)
    onSearch(kept)
  }
  return (
    <View>
      <View className="search-box">
        <TextInput
          id={id}
          label={words.label}
          placeholder={words.placeholder}
          // One more than may be sent: so it shows that something was cut.
          maxLength={QUERY_MAX_LENGTH + 1}
          value={query}
          onChange={type}
          focus={focus}
          onSearch={onConfirm}
        />
        {query === '' ? null : (
          <View
            id="clear-search"
            className="search-box__clear"
            hoverClass="search-box__clear--pressed"
            onClick={() => type('')}
            {...spoken(common.clearSearch, 'button')}
          >
            <Icon name="close" />
          </View>
        )}
      </View>
      {cut ? (
        <Text className="search-box__said" id="query-cut">
          {common.queryCut(QUERY_MAX_LENGTH)}
        </Text>
      ) : null}
    </View>
  )
}
