import { View } from '@tarojs/components'
import { type WorkView } from '#shared/contract/works/views'
import { workLinks } from '#shared/texts/work-links'
import { NoticeBox } from '../../../components/notice-box/notice-box'

const words = workLinks.dead

/** Links that an officer could not open, in the officer's words, and what to do about them. */
export function DeadLinks({ work: { deadLinks, status, content } }: { work: WorkView }) {
  const told = status === 'returned' ? words.fix : words.wait
  return (
    <>
      {deadLinks.map(({ slot, position, reason }) => {
        const several = (content.links[slot] ?? []).length > 1
        return (
          <View key={`${slot}-${position}`} id={`dead-link-${slot}-${position}`}>
            <NoticeBox
              tone="warn"
              title={several ? words.titleAt(position) : words.title}
              text={told(reason)}
            />
          </View>
        )
      })}
    </>
  )
}
