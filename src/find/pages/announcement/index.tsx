import { Page } from '../../../components/page/page'

export default function AnnouncementPage() {
  return <Page />
}
