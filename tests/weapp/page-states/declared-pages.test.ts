import { shotPages } from '../../shots/pages'
import { builtPackage } from '../../host/built-package'
import { packageFolder } from '../../host/open-mini-program'
import { MiniProgramPackage } from '../../host/runtime/mini-program-package'

it('looks at every page that the package declares', () => {
  const declared = new MiniProgramPackage(builtPackage(packageFolder()).files).pages
  const table = shotPages({ workId: () => '', announcementId: () => '', invitationToken: '' })
  const looked = new Set(table.map(({ content }) => content.route))
  expect([...looked].sort()).toEqual([...declared].sort())
})
