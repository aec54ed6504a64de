import { type IsSinglePage } from './single-page.types'

export const isSinglePage: IsSinglePage = () => false
