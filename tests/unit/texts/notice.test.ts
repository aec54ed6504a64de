import { clauseById } from '#shared/domain/season/clauses'
import { clauseToCopy } from '#shared/texts/notice'
import { seasonFile2020 } from '../season/season-2020'

const copied = (id: string) => {
  const clause = clauseById(seasonFile2020, id)
  if (!clause) throw new Error(`no clause ${id}`)
  return clauseToCopy(clause, seasonFile2020.documentNumber)
}

it('copies a clause with its place, our summary, the notice’s words and its defects told apart', () => {
  expect(copied('annex3.4.1')).toBe(
    [
      '通知附件3·四（一） “网络正能量微电影”征集活动',
      `大意：${clauseById(seasonFile2020, 'annex3.4.1')?.summary ?? ''}`,
      '原文：“时代追梦人 影领正能量”、“网络专题、现场直播”',
      '原文如此：“时代追梦人 影领正能量”。附件 2 六写作“时代追梦人 ‘影’ 领正能量”，两处各按原文列出。',
      '——陕工办发〔2020〕29号',
    ].join('\n'),
  )
})

it('never lets a rule of ours pass for the notice’s', () => {
  const own = seasonFile2020.clauses.filter(({ id }) => id.startsWith('default.'))
  expect(own.length).toBeGreaterThan(0)
  const texts = own.map(({ id }) => copied(id))
  expect(texts.filter((text) => text.includes('陕工办发') || !text.includes('（通知未规定）'))).toEqual([])
  expect(texts.filter((text) => text.startsWith('通知'))).toEqual([])
})
