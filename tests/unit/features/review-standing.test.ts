import { type RoleGrant } from '#shared/domain/access/roles'
import { queueUnits } from '../../../src/features/reviews/queue-units'
import { reviewStanding } from '../../../src/features/reviews/review-standing'
import { season2020 as season } from '../season/season-2020'

const officer = (unitId: string): RoleGrant => ({ role: 'unitOfficer', unitId, grantedAt: 0 })
const province: RoleGrant = { role: 'provinceOfficer', unitId: 'province', grantedAt: 0 }
const admin: RoleGrant = { role: 'admin', unitId: 'province', grantedAt: 0 }
const ids = (units: readonly { id: string }[]) => units.map(({ id }) => id)

describe('the queues of an officer', () => {
  it('are those of his own units, in the order granted', () => {
    const units = queueUnits(season, [officer('xian'), officer('baoji'), officer('xian')])
    expect({ own: ids(units.own), others: ids(units.others) }).toEqual({ own: ['xian', 'baoji'], others: [] })
  })

  it("are the province's own and those of every unit that reviews, for its officers", () => {
    const units = queueUnits(season, [province])
    expect(ids(units.own)).toEqual(['province'])
    const reviewing = season.units.filter(({ kind, placeholder }) => kind !== 'root' && !placeholder)
    expect(ids(units.others).sort()).toEqual(ids(reviewing).sort())
  })

  it('are none for an administrator, for a unit the season does not know, and for a role over the wrong scope', () => {
    expect(queueUnits(season, [admin, officer('atlantis'), officer('outside')])).toEqual({
      own: [],
      others: [],
    })
  })
})

describe('what an officer can do with a work', () => {
  const work = { mayDecide: false, own: false, status: 'inReview' } as const

  it.each([
    ['decide one that lies with them', { ...work, mayDecide: true }, [officer('baoji')], 'decide'],
    ['nothing with their own', { ...work, own: true }, [officer('baoji')], 'own'],
    ['nothing with one that went on to the province', work, [officer('baoji')], 'settled'],
    ['nothing with a returned one', { ...work, status: 'returned' }, [officer('baoji')], 'settled'],
    [
      'show or hide an accepted one, for the province',
      { ...work, status: 'accepted' },
      [province],
      'display',
    ],
    [
      'only look at an accepted one, for a unit',
      { ...work, status: 'accepted' },
      [officer('baoji')],
      'settled',
    ],
  ] as const)('is to %s', (_what, review, roles, standing) => {
    expect(reviewStanding(review, [...roles])).toBe(standing)
  })
})
