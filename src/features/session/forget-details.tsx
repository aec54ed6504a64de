import { useState } from 'react'
import { forgetAuthorDetails } from '#shared/contract/works/author-details'
import { session as words } from '#shared/texts/session'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { ListRow } from '../../components/list-row/list-row'
import { confirm } from '../../platform/feedback'

/** New works begin with what was written about oneself in the last one; here it is forgotten. */
export function ForgetDetails() {
  const { run, busy, error } = useWrite(forgetAuthorDetails)
  const [forgotten, setForgotten] = useState(false)
  const forget = async () => {
    if (!(await confirm(words.forgetQuestion))) return
    const reply = await run({})
    if (reply?.ok) setForgotten(true)
  }
  if (forgotten) return <ListRow id="details-forgotten" title={words.details} second={words.forgotten} />
  return (
    <>
      <ListRow
        title={words.details}
        second={words.detailsSecond}
        aside={
          <Button
            id="forget-details"
            kind="quiet"
            text={words.forget}
            label={words.forgetLabel}
            busy={busy}
            onClick={() => void forget()}
          />
        }
      />
      <FailureNotice id="forget-error" error={error} />
    </>
  )
}
