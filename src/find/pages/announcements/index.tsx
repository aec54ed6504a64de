import { Page } from '../../../components/page/page'

export default function AnnouncementsPage() {
  return <Page />
}
