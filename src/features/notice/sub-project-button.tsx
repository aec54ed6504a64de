import { View } from '@tarojs/components'
import { notice } from '#shared/texts/notice'
import { useYearHere } from '../../components/clause-quote/archive-year'
import { Button } from '../../components/button/button'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'
import './notice.scss'

const words = notice.subProject

/** Leads to the call for works that a clause or an activity is about. */
export function SubProjectButton({ subProject, name }: { subProject: string; name: string }) {
  const year = useYearHere()
  return (
    <View className="notice__link">
      <Button
        id={`to-${subProject}`}
        kind="quiet"
        text={words.open}
        label={words.openLabel(name)}
        onClick={() => openPage(routes.subProject, { key: subProject, season: year })}
      />
    </View>
  )
}
