import { Text, View } from '@tarojs/components'
import { papers } from '#shared/texts/papers'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { paperFiles } from '../../platform/paper-files'
import { usePaperFile } from './use-paper-file'

/** The ways to a ready paper: fetch it, then open it or send it into a chat. */
export function PaperActions({ jobId }: { jobId: string }) {
  const { state, error, trouble, fetch, view, send } = usePaperFile(jobId)
  return (
    <>
      <View className="papers__actions">
        {state === 'here' ? (
          <>
            <Button id={`paper-view-${jobId}`} kind="plain" text={papers.view} onClick={() => void view()} />
            {send ? (
              <Button
                id={`paper-send-${jobId}`}
                kind="plain"
                text={papers.send}
                onClick={() => void send()}
              />
            ) : null}
          </>
        ) : (
          <Button
            id={`paper-fetch-${jobId}`}
            kind="plain"
            text={state === 'fetching' ? papers.fetching : papers.fetch}
            busy={state === 'fetching'}
            onClick={() => void fetch()}
          />
        )}
      </View>
      {state === 'here' && !paperFiles.canSend ? (
        <Text className="papers__second">{papers.linkLine}</Text>
      ) : null}
      {trouble === undefined ? null : <Text className="papers__trouble">{trouble}</Text>}
      <FailureNotice error={error} />
    </>
  )
}
