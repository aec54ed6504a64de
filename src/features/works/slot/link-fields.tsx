import { View } from '@tarojs/components'
import { type LinksSpec } from '#shared/domain/season/media-spec'
import { CODE_MAX_LENGTH, isGiven, linkFault } from '#shared/domain/work/links'
import { workLinks as words } from '#shared/texts/work-links'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { FormField } from '../../../components/form-field/form-field'
import { TextInput } from '../../../components/text-input/text-input'
import { anchorOf } from '../form/form-faults'
import { linksPart } from '../form/file-faults'
import { type IdOf } from '../upload/ids'
import { type SlotLinks } from './use-slot-links'

/** What a phone's “copy link” may hold beside the address. */
const PASTED_MAX_LENGTH = 2000

export interface LinkFieldsProps {
  readonly slot: string
  readonly spec: LinksSpec
  readonly state: SlotLinks
  readonly id: IdOf
  readonly error: string | undefined
  readonly onLeave: (part: string) => void
}

/** Addresses of a work, each in a field of its own; a pasted share text is taken apart when the field is left. */
export function LinkFields({ slot, spec, state, id, error, onLeave }: LinkFieldsProps) {
  const { links, room } = state
  const several = links.length > 1
  const wrongAt = error === undefined ? -1 : links.findIndex((link) => isGiven(link) && linkFault(link, spec))
  const leave = (at: number) => {
    state.tidy(at)
    onLeave(linksPart(slot))
  }
  return (
    <View id={anchorOf(linksPart(slot))}>
      <Card flush>
        {links.map(({ address, code }, at) => (
          <View key={at}>
            <FormField
              label={several ? words.labelAt(at + 1) : words.label}
              help={at === 0 ? words.help : ''}
              error={error !== undefined && at === wrongAt ? error : undefined}
            >
              <TextInput
                id={id(`link-${at}`)}
                label={words.labelAt(at + 1)}
                value={address}
                placeholder={words.placeholder}
                maxLength={PASTED_MAX_LENGTH}
                wrong={at === wrongAt}
                onChange={(text) => state.write(at, { address: text, code })}
                onBlur={() => leave(at)}
              />
            </FormField>
            {spec.extractionCode ? (
              <FormField label={words.code} mark={words.optional} help={words.codeHelp}>
                <TextInput
                  id={id(`link-code-${at}`)}
                  label={words.codeAt(at + 1)}
                  value={code}
                  maxLength={CODE_MAX_LENGTH}
                  onChange={(text) => state.write(at, { address, code: text.trim() })}
                  onBlur={() => onLeave(linksPart(slot))}
                />
              </FormField>
            ) : null}
            {several ? (
              <Button
                id={id(`remove-link-${at}`)}
                kind="quiet"
                text={words.remove}
                label={words.removeAt(at + 1)}
                onClick={() => state.remove(at)}
              />
            ) : null}
          </View>
        ))}
        {room ? <Button id={id('add-link')} kind="quiet" text={words.add} onClick={state.add} /> : null}
      </Card>
    </View>
  )
}
