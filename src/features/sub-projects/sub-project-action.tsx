import { Text } from '@tarojs/components'
import { submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProject as words } from '#shared/texts/sub-project'
import { serverNow } from '../../api/server-clock'
import { Button } from '../../components/button/button'
import { scrollToAnchor } from '../../platform/navigation'
import { ENTRANCES_ANCHOR } from './sub-project-entrances'
import './sub-project.scss'

/** The page's one button: submit here when that is possible, otherwise the official entrance, and why. */
export function SubProjectAction({ subProject, onSubmit }: { subProject: SubProject; onSubmit: () => void }) {
  const stage = submissionStage(subProject, serverNow())
  if (subProject.formOpenHere && stage === 'open') return <Button text={words.submit} onClick={onSubmit} />
  const reason = subProject.formOpenHere && stage !== 'open' ? words[stage] : words.notOpenHere
  return (
    <>
      <Text className="sub-project__reason">{reason}</Text>
      <Button text={words.toEntrance} onClick={() => scrollToAnchor(ENTRANCES_ANCHOR)} />
    </>
  )
}
