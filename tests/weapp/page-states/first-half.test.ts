import { describePageStates } from './describe-page-states'

describePageStates(1)
