import { Page } from '../../../components/page/page'

export default function SearchPage() {
  return <Page />
}
