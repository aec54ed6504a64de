import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type CallError } from '#shared/contract/action'
import { decideSignatureSheet, type ReviewView } from '#shared/contract/reviews/reviews'
import { type SheetStanding } from '#shared/domain/work/sheet-standing'
import { signatureSheet } from '#shared/texts/signature-sheet'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { StatusTag, type Tone } from '../../components/status-tag/status-tag'
import { toastSuccess } from '../../platform/feedback'
import { SheetPicture } from '../../views/sheet-picture/sheet-picture'
import { ReasonPrompt } from '../../views/reason-prompt/reason-prompt'
import './review-links.scss'

const words = signatureSheet.officer

const TONES: Record<Exclude<SheetStanding, 'none'>, Tone> = {
  void: 'quiet',
  waiting: 'warn',
  complete: 'ok',
  refused: 'red',
}

/** Somebody was faster, or another photo came: what is shown is read anew. */
const CONFLICTS: readonly CallError['code'][] = ['WORK_CHANGED', 'INVALID_TRANSITION']

export interface SheetCardProps {
  readonly review: ReviewView
  readonly onDone: () => Promise<void>
}

/** The sheet that a team signed, before an officer who says whether everybody did. */
export function SheetCard({ review: { workId, sheet }, onDone }: SheetCardProps) {
  const { run, busy, error } = useWrite(decideSignatureSheet)
  const [asking, setAsking] = useState(false)
  if (!sheet) return null
  const { standing, reason: said, file, mayDecide } = sheet

  const decide = async (complete: boolean, reason: string) => {
    const reply = await run({ workId, uploadId: file.uploadId, complete, reason })
    if (!reply || (!reply.ok && !CONFLICTS.includes(reply.error.code))) return
    setAsking(false)
    if (reply.ok) toastSuccess(words.done)
    await onDone()
  }
  return (
    <View id="signature-sheet">
      <Card>
        <View className="review-links">
          <View className="review-links__head" id="sheet-standing">
            <Text className="review-links__title">{signatureSheet.title}</Text>
            <StatusTag tone={TONES[standing]} text={signatureSheet.standings[standing]} />
          </View>
          {standing === 'void' ? <Text className="review-links__text">{words.void}</Text> : null}
          {standing === 'refused' ? <Text className="review-links__text">{words.said(said)}</Text> : null}
          <SheetPicture sheet={sheet} onReload={() => void onDone()} />
          {mayDecide ? <Text className="review-links__text">{words.hint}</Text> : null}
          {mayDecide ? (
            <View className="review-links__buttons">
              {standing === 'complete' ? null : (
                <Button
                  id="sheet-complete"
                  kind="plain"
                  text={words.complete}
                  busy={busy}
                  disabled={file.url === undefined}
                  onClick={() => void decide(true, '')}
                />
              )}
              <Button id="sheet-refuse" kind="plain" text={words.refuse} onClick={() => setAsking(true)} />
            </View>
          ) : null}
          {asking ? null : <FailureNotice id="decide-sheet-error" error={error} />}
        </View>
      </Card>
      <ReasonPrompt
        id="sheet"
        open={asking}
        busy={busy}
        error={error}
        words={{ ...words, title: words.refuse }}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void decide(false, reason)}
      />
    </View>
  )
}
