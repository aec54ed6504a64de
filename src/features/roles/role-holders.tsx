import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type CallError, type Page } from '#shared/contract/action'
import { listRoleHolders, revokeRole, type RoleHolder } from '#shared/contract/roles/roles'
import { type RoleGrant } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { roles as texts } from '#shared/texts/roles'
import { usePages } from '../../api/use-pages'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StatusTag } from '../../components/status-tag/status-tag'
import { confirm, toastSuccess } from '../../platform/feedback'
import { grantWords } from './role-words'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import './roles.scss'

const words = texts.page
const NOTHING = {}

interface HolderRowProps {
  readonly holder: RoleHolder
  readonly own: boolean
  readonly season: Season
  /** The role that is being taken back, if it is one of theirs. */
  readonly revoking: RoleGrant | undefined
  /** Why a role of theirs was not taken back. */
  readonly error: CallError | undefined
  readonly onRevoke: (grant: RoleGrant) => void
}

function HolderCard({ holder, own, season, revoking, error, onRevoke }: HolderRowProps) {
  const name = holder.displayName || words.unnamed
  return (
    <View id={`holder-${holder.personId}`}>
      <Card>
        <View className="roles__holder">
          <Text className="roles__name">{name}</Text>
          {own ? <StatusTag tone="info" text={words.you} /> : null}
        </View>
        {holder.roles.map((grant) => {
          const granted = grantWords(season, grant)
          return (
            <View key={`${grant.role} ${grant.unitId}`} className="roles__grant">
              <Text className="roles__grant-words">{granted}</Text>
              {own && grant.role === 'admin' ? null : (
                <Button
                  id={`revoke-${holder.personId}-${grant.role}-${grant.unitId}`}
                  kind="quiet"
                  text={words.revoke}
                  label={words.revokeLabel(name, granted)}
                  busy={revoking === grant}
                  onClick={() => onRevoke(grant)}
                />
              )}
            </View>
          )
        })}
        <FailureNotice id="revoke-error" error={error} />
      </Card>
    </View>
  )
}

/** Everyone who holds a role, with the way to take it back. Nobody takes the administrator's role from themselves. */
export function RoleHolders({ personId, season }: { personId: string; season: Season }) {
  const pages = usePages<object, RoleHolder, Page<RoleHolder>>(
    listRoleHolders,
    NOTHING,
    (holder) => holder.personId,
  )
  const { run, error } = useWrite(revokeRole)
  const [revoking, setRevoking] = useState<RoleGrant>()
  const [touched, setTouched] = useState<string>()
  useMoreAtBottom(pages)

  const revoke = async (holder: RoleHolder, grant: RoleGrant) => {
    if (revoking !== undefined) return
    const { role, unitId } = grant
    const { title, content, confirm: confirmText, cancel: cancelText } = words.revokeQuestion
    const asked = content(holder.displayName || words.unnamed, grantWords(named, { role, unitId }))
    if (!(await confirm({ title, content: asked, confirmText, cancelText }))) return
    setTouched(holder.personId)
    setRevoking(grant)
    const reply = await run({ personId: holder.personId, role, unitId })
    setRevoking(undefined)
    if (reply?.ok) toastSuccess(words.revoked)
  }
  const holders = pages.items.filter(({ roles }) => roles.length > 0)
  const granted = holders.flatMap(({ roles }) => roles.map(({ unitId }) => unitId))
  const named = useSeasonNaming(season, granted)
  return (
    <>
      <SectionTitle title={words.holders} />
      <PagedList
        pages={{ ...pages, items: holders }}
        words={words}
        skeleton={<Skeleton shapes={['tile', 'tile', 'tile']} />}
        moreShapes={['tile']}
        empty={<EmptyState icon="people" text={words.empty} />}
      >
        {() =>
          holders.map((holder) => (
            <HolderCard
              key={holder.personId}
              holder={holder}
              own={holder.personId === personId}
              season={named}
              revoking={holder.roles.find((grant) => grant === revoking)}
              error={holder.personId === touched ? error : undefined}
              onRevoke={(grant) => void revoke(holder, grant)}
            />
          ))
        }
      </PagedList>
    </>
  )
}
