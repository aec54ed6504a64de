import { View } from '@tarojs/components'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'
import { workLinks } from '#shared/texts/work-links'
import { fileSlot as words } from '#shared/texts/file-slot'
import { Button } from '../../../components/button/button'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { linksPart, slotPart, strayFiles, strayLinks } from '../form/file-faults'
import { anchorOf } from '../form/form-faults'
import { type EditContent } from './use-slot'

export interface StrayFilesProps {
  readonly content: WorkContent
  readonly subProject: SubProject
  readonly change: EditContent
  /** How many files of an earlier visit were not sent, for they are asked for no more. */
  readonly notTaken: number
}

/** Files and addresses of a draft that is older than what its call asks now: they go by a person's hand, not by themselves. */
export function StrayFiles({ content, subProject, change, notTaken }: StrayFilesProps) {
  return (
    <>
      {notTaken > 0 ? (
        <View id="files-not-taken">
          <NoticeBox tone="warn" title={words.notTaken(notTaken)} text={words.notTakenText} />
        </View>
      ) : null}
      {strayFiles(content, subProject).map(([slot, ids]) => (
        <View key={slot} id={anchorOf(slotPart(slot))}>
          <NoticeBox tone="warn" title={words.stray(ids.length)} text={words.strayText}>
            <Button
              id={`remove-stray-${slot}`}
              kind="plain"
              text={words.strayRemove}
              onClick={() => change(({ files, captions }) => ({ files: { ...files, [slot]: [] }, captions }))}
            />
          </NoticeBox>
        </View>
      ))}
      {strayLinks(content, subProject).map((slot) => (
        <View key={slot} id={anchorOf(linksPart(slot))}>
          <NoticeBox tone="warn" title={workLinks.notAsked}>
            <Button
              id={`remove-stray-links-${slot}`}
              kind="plain"
              text={workLinks.dropLinks.button}
              onClick={() => change(({ links }) => ({ links: { ...links, [slot]: [] } }))}
            />
          </NoticeBox>
        </View>
      ))}
    </>
  )
}
