import { builtPackage } from '../../host/built-package'
import { packageFolder } from '../../host/open-mini-program'
import { MiniProgramPackage } from '../../host/runtime/mini-program-package'
import { PAGES } from './walk-through'

it('looks at every page that the package declares', () => {
  const declared = new MiniProgramPackage(builtPackage(packageFolder()).files).pages
  const looked = new Set(PAGES.map(({ content }) => content.route))
  expect([...looked].sort()).toEqual([...declared].sort())
})
