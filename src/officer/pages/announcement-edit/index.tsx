import { Page } from '../../../components/page/page'

export default function AnnouncementEditPage() {
  return <Page />
}
