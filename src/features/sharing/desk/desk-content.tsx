import { View } from '@tarojs/components'
import { useState } from 'react'
import { holds, type RoleGrant } from '#shared/domain/access/roles'
import { type Programme } from '#shared/domain/season/season-file'
import { type Season } from '#shared/domain/season/season'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { type ShareKind, unitCodeOf } from '#shared/domain/sharing/short-id'
import { shareDesk as words } from '#shared/texts/share-desk'
import { serverNow } from '../../../api/server-clock'
import { ChipRow } from '../../../components/chip-row/chip-row'
import { Page } from '../../../components/page/page'
import { type Gated, QueryGate } from '../../../components/query-gate/query-gate'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { share } from '../../../platform/share'
import { programmeCard } from '../cards'
import { officeUnits } from '../office-units'
import { useShareCard } from '../use-share-card'
import { CardPreview } from './card-preview'
import { ChooseAnnouncement } from './choose-announcement'
import { ChooseCall } from './choose-call'
import { ChooseSeries } from './choose-series'
import { DeskActions } from './desk-actions'
import { GroupTexts } from './group-texts'
import { InstallPictures } from './install-pictures'
import { ShareEffects } from './share-effects'
import { type Section, SECTIONS, useChoices } from './use-choices'
import './desk.scss'

const SECTION_OF: Record<ShareKind, Section> = {
  s: 'calls',
  h: 'calls',
  w: 'calls',
  a: 'series',
  n: 'announcements',
}
const ROWS = <Skeleton shapes={['row', 'row', 'row']} />

export interface DeskContentProps {
  readonly roles: readonly RoleGrant[]
  readonly season: Season
  readonly programme: Gated<Programme>
  /** What the officer came to share. */
  readonly asked: SharedThing | undefined
}

/** One screen for who shares: what, the card and the words, and what came of it. */
export function DeskContent({ roles, season, programme, asked }: DeskContentProps) {
  const units = officeUnits(season, roles)
  const [unitId, setUnitId] = useState(
    (units.find(({ id }) => unitCodeOf(id) === asked?.unitCode) ?? units[0])?.id,
  )
  const unit = units.find(({ id }) => id === unitId)
  const [section, setSection] = useState(asked ? SECTION_OF[asked.kind] : 'calls')
  const [wantedId, setWantedId] = useState(asked?.id)
  const { shareables, announcements } = useChoices(
    section,
    { season, unit, now: serverNow(), addressOf: (path) => share.addressOf(path) },
    programme,
  )
  const chosen = shareables?.find(({ card }) => card.leadsTo.id === wantedId) ?? shareables?.[0]
  const chosenId = chosen?.card.leadsTo.id

  useShareCard({
    ...(chosen?.card ?? programmeCard(season, serverNow())),
    ...(unit ? { unitCode: unitCodeOf(unit.id) } : {}),
    ready: chosen !== undefined,
  })

  return (
    <Page bottom={chosen ? <DeskActions card={chosen.card} unit={unit} /> : undefined}>
      <SectionTitle title={words.what} />
      <View className="desk__edge">
        <ChipRow
          id="share-section"
          chips={SECTIONS.map((key) => ({
            key,
            text: words.sections[key],
            label: words.showOnly(words.sections[key]),
          }))}
          chosen={section}
          onChoose={(key) => setSection(SECTIONS.find((each) => each === key) ?? 'calls')}
        />
      </View>
      {section === 'calls' ? (
        <ChooseCall season={season} calls={shareables ?? []} chosenId={chosenId} onChoose={setWantedId} />
      ) : null}
      {section === 'series' ? (
        <QueryGate query={programme} skeleton={ROWS}>
          {() =>
            chosen ? (
              <ChooseSeries shareables={shareables ?? []} chosen={chosen} onChoose={setWantedId} />
            ) : null
          }
        </QueryGate>
      ) : null}
      {section === 'announcements' ? (
        <QueryGate query={announcements.first} skeleton={ROWS}>
          {() => <ChooseAnnouncement pages={announcements} chosenId={chosenId} onChoose={setWantedId} />}
        </QueryGate>
      ) : null}
      {chosen ? (
        <>
          <CardPreview card={chosen.card} units={units} unit={unit} onChooseUnit={setUnitId} />
          <GroupTexts texts={chosen.texts} />
        </>
      ) : null}
      {unit ? <ShareEffects unitId={unit.id} season={season} /> : null}
      {holds(roles, 'admin') ? <InstallPictures season={season} /> : null}
    </Page>
  )
}
