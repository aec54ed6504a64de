import { Text, View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import { type WorkLink } from '#shared/domain/work/links'
import { slotsOf } from '#shared/domain/season/slots'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { workLinks as words } from '#shared/texts/work-links'
import { Card } from '../../components/card/card'
import { CopyButton } from '../../components/copy-button/copy-button'
import { SectionTitle } from '../../components/section-title/section-title'
import './work-links.scss'

export interface WorkLinksProps {
  readonly links: Readonly<Record<string, readonly WorkLink[]>>
  readonly spec: MediaSpec
  /** What else is to be said of a link; `position` counts a slot's links from 1. */
  readonly below?: (slot: string, position: number) => ReactNode
}

interface LinkRowProps {
  readonly link: WorkLink
  readonly slot: string
  readonly at: number
  readonly below: ReactNode
}

function LinkRow({ link: { address, code }, slot, at, below }: LinkRowProps) {
  const id = `link-${slot}-${at}`
  return (
    <View className="work-links__row" id={id}>
      <Text className="work-links__address" selectable>
        {address}
      </Text>
      {code ? <Text className="work-links__code">{words.codeOf(code)}</Text> : null}
      <View className="work-links__buttons">
        <CopyButton id={`${id}-copy`} text={address} word={words.copy} label={words.copyLabel(at + 1)} />
        {code ? <CopyButton id={`${id}-copy-code`} text={code} word={words.copyCode} /> : null}
      </View>
      {below}
    </View>
  )
}

/** The addresses of a work as what they are, slot by slot, to be copied: a mini-program opens no other sites. */
export function WorkLinks({ links, spec, below }: WorkLinksProps) {
  return (
    <>
      {slotsOf(spec).map(({ key, label }) => {
        const given = links[key] ?? []
        if (given.length === 0) return null
        return (
          <Fragment key={key}>
            <SectionTitle title={label ?? words.title} />
            <Card flush>
              {given.map((link, at) => (
                <LinkRow key={at} link={link} slot={key} at={at} below={below?.(key, at + 1)} />
              ))}
            </Card>
          </Fragment>
        )
      })}
    </>
  )
}
