import { submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { guide as words } from '#shared/texts/guide'
import { serverNow } from '../../../api/server-clock'
import { Button } from '../../../components/button/button'
import { openPage } from '../../../platform/navigation'
import { routes } from '../../../routes'

/** The way on: to the form where works are taken here and now, otherwise to how it is reported. */
export function GuideAction({ found }: { found: SubProject }) {
  const { key, formOpenHere } = found
  return formOpenHere && submissionStage(found, serverNow()) === 'open' ? (
    <Button
      id="guide-go"
      text={words.submit}
      onClick={() => openPage(routes.workForm, { subProject: key })}
    />
  ) : (
    <Button id="guide-go" text={words.toSubProject} onClick={() => openPage(routes.subProject, { key })} />
  )
}
