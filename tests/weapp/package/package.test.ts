import { packageFolder } from '../../host/open-mini-program'
import { packageFaults } from './package-faults'

it('finds the package in order', () => {
  expect(packageFaults(packageFolder())).toEqual([])
})
