import { workForm as words } from '#shared/texts/work-form'
import { Card } from '../../../components/card/card'
import { CheckRow } from '../../../components/check-row/check-row'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { type FormPartProps } from './about-part'
import { DeclarationFields } from './declaration-fields'

/** What the author declares, whether the work may be shown, and where it goes on to. */
export function DeclaredPart({ season, subProject, form }: FormPartProps) {
  const { declarations: answers, publicConsent } = form.draft.content
  return (
    <>
      <SectionTitle title={words.declarations} />
      <Card flush>
        <DeclarationFields
          season={season}
          declarations={subProject.spec.declarations}
          answers={answers}
          onAnswer={(given) =>
            form.edit(({ declarations }) => ({ declarations: { ...declarations, ...given } }))
          }
          shown={form.shown}
        />
      </Card>
      <SectionTitle title={words.consent.title} />
      <Card flush>
        <CheckRow
          id="public-consent"
          text={words.consent.text}
          second={words.consent.second}
          checked={publicConsent}
          onChange={(consent) => form.change({ publicConsent: consent })}
        />
      </Card>
      {subProject.mode === 'relay' ? (
        <NoticeBox tone="warn" title={words.relayTitle} text={words.relayText(subProject.organizer.name)} />
      ) : null}
    </>
  )
}
