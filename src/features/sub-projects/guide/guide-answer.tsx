import { Text, View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type Source } from '#shared/domain/season/sourced'
import { type SubProject } from '#shared/domain/season/sub-project'
import {
  formRule,
  type GuideAnswers,
  OTHER_SUBJECT,
  otherTopicRule,
} from '#shared/domain/season/which-sub-project'
import { guide as words } from '#shared/texts/guide'
import { subProject as subProjectWords } from '#shared/texts/sub-project'
import { Card } from '../../../components/card/card'
import { TintedIcon } from '../../../components/icon/tinted-icon'
import { callIcon } from '../../../components/icon/call-icon'
import { ListRow } from '../../../components/list-row/list-row'
import { openPage } from '../../../platform/navigation'
import { routes } from '../../../routes'
import { SourceMark } from '../source-mark'
import '../sub-project.scss'

interface Reason {
  readonly text: string
  readonly source: Source
  readonly clauseId?: string
}

/** What the sub-project takes, as far as it was asked, each with where that comes from. */
function reasonsFor(subProject: SubProject, { form, subject }: GuideAnswers): Reason[] {
  const { clauseId, who, topics } = subProject
  const ofNotice = { source: 'notice', clauseId } as const
  const files = form && formRule(subProject, form)
  const other = subject === OTHER_SUBJECT ? otherTopicRule(subProject) : undefined
  const [only, ...others] = who.value
  return [
    files
      ? {
          ...files,
          text:
            typeof files.value === 'number' ? words.takesLinks(files.value) : words.takesFormats(files.value),
        }
      : { ...ofNotice, text: words.takesDescription },
    {
      ...who,
      text:
        only && others.length === 0
          ? words.takesOnly(subProjectWords.who([only]))
          : words.takesWho(subProjectWords.who(who.value)),
    },
    { ...ofNotice, text: words.takesTopics(topics) },
    ...(other ? [{ source: other.source, clauseId: other.clauseId, text: words.takesOther }] : []),
  ]
}

export interface GuideAnswerProps {
  readonly season: Season
  readonly answers: GuideAnswers
  readonly found: SubProject
}

/** The one sub-project, and why it is that one. */
export function GuideAnswer({ season, answers, found }: GuideAnswerProps) {
  const { key, shortName, organizer } = found
  return (
    <View id="guide-answer">
      <Card tone="red">
        <View className="sub-project__head">
          <TintedIcon name={callIcon(found)} />
          <View className="sub-project__found">
            <Text className="sub-project__name">{words.title(shortName)}</Text>
            <Text className="sub-project__second">{words.host(organizer.name)}</Text>
          </View>
        </View>
        {reasonsFor(found, answers).map(({ text, ...from }) => (
          <View key={text} className="sub-project__why">
            <Text className="sub-project__requirement-text">{text}</Text>
            <SourceMark season={season} {...from} />
          </View>
        ))}
        <ListRow
          id="guide-details"
          title={words.details(shortName)}
          onClick={() => openPage(routes.subProject, { key })}
        />
      </Card>
    </View>
  )
}
