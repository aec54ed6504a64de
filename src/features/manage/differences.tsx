import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import {
  DIFFERENCE_AREAS,
  type DifferenceArea,
  type SeasonDifference,
} from '#shared/domain/season/differences'
import { manageSeason } from '#shared/texts/manage-season'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { SectionTitle } from '../../components/section-title/section-title'
import './manage.scss'

const words = manageSeason.seasonFile
const SHOWN_AT_FIRST = 10
const SHOWN_MORE = 40

function Difference({ difference }: { difference: SeasonDifference }) {
  const { before, after } = difference
  const [was, is] = [before, after].map((value) =>
    value === undefined ? undefined : words.value(difference, value),
  )
  return (
    <View className="manage__difference">
      <Text className="manage__place">{words.place(difference)}</Text>
      {was === undefined ? null : (
        <Text className="manage__was">{is === undefined ? words.removed(was) : words.was(was)}</Text>
      )}
      {is === undefined ? null : (
        <Text className="manage__is">{was === undefined ? words.added(is) : words.is(is)}</Text>
      )}
    </View>
  )
}

function Area({ area, found }: { area: DifferenceArea; found: readonly SeasonDifference[] }) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  if (found.length === 0) return null
  const left = found.length - shown
  return (
    <View id={`differences-${area}`}>
      <SectionTitle title={words.area(area)} aside={String(found.length)} />
      <Card>
        {found.slice(0, shown).map((difference, index) => (
          <Difference key={index} difference={difference} />
        ))}
        {left > 0 ? (
          <Button
            id={`more-${area}`}
            kind="quiet"
            text={words.more(left)}
            onClick={() => setShown(shown + SHOWN_MORE)}
          />
        ) : null}
      </Card>
    </View>
  )
}

/** What a new season has otherwise, area by area. */
export function Differences({ differences }: { differences: readonly SeasonDifference[] }) {
  return (
    <>
      {DIFFERENCE_AREAS.map((area) => (
        <Area key={area} area={area} found={differences.filter((each) => each.area === area)} />
      ))}
    </>
  )
}
