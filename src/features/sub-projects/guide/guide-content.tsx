import { Text } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { guide as words } from '#shared/texts/guide'
import { Page } from '../../../components/page/page'
import { GuideAction } from './guide-action'
import { GuideAnswer } from './guide-answer'
import { GuideQuestions } from './guide-questions'
import { useGuide } from './use-guide'
import '../sub-project.scss'

export function GuideContent({ season }: { season: Season }) {
  const guide = useGuide(season)
  const { answers, found } = guide
  return (
    <Page bottom={found ? <GuideAction found={found} /> : undefined}>
      <Text className="sub-project__second">{words.lead}</Text>
      <GuideQuestions guide={guide} />
      {found ? <GuideAnswer season={season} answers={answers} found={found} /> : null}
    </Page>
  )
}
