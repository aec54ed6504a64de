import { PACKAGES } from '../config/rooms'
import { SHARE_PAGE } from './shared/domain/sharing/share-page'

const { officer: OFFICER, notice: NOTICE, find: FIND, manage: MANAGE } = PACKAGES

/** Every page's path, as `app.config.ts` lists them and navigation takes them. */
export const routes = {
  home: 'pages/home/index',
  gallery: 'pages/gallery/index',
  submit: 'pages/submit/index',
  me: 'pages/me/index',
  subProject: 'pages/sub-project/index',
  workForm: 'pages/work-form/index',
  myWork: 'pages/my-work/index',
  teamCard: 'pages/team-card/index',
  guide: 'pages/guide/index',
  privacy: 'pages/privacy/index',
  work: 'pages/work/index',
  share: SHARE_PAGE,
  reviewQueue: `${OFFICER}/pages/queue/index`,
  review: `${OFFICER}/pages/review/index`,
  reviewLinks: `${OFFICER}/pages/links/index`,
  roles: `${MANAGE}/pages/roles/index`,
  invitation: `${MANAGE}/pages/invitation/index`,
  claim: `${MANAGE}/pages/claim/index`,
  notice: `${NOTICE}/pages/notice/index`,
  series: `${NOTICE}/pages/series/index`,
  archive: `${NOTICE}/pages/archive/index`,
  search: `${FIND}/pages/search/index`,
  announcements: `${FIND}/pages/announcements/index`,
  announcement: `${FIND}/pages/announcement/index`,
  messages: `${FIND}/pages/messages/index`,
  announcementEdit: `${MANAGE}/pages/announcement-edit/index`,
  season: `${MANAGE}/pages/season/index`,
  amend: `${MANAGE}/pages/amend/index`,
  seasonFile: `${MANAGE}/pages/season-file/index`,
  seasonChanges: `${MANAGE}/pages/changes/index`,
  calendar: `${MANAGE}/pages/calendar/index`,
  audit: `${MANAGE}/pages/audit/index`,
  invitations: `${MANAGE}/pages/invitations/index`,
  papers: `${MANAGE}/pages/papers/index`,
  officeWorks: `${MANAGE}/pages/works/index`,
  sharing: `${MANAGE}/pages/sharing/index`,
  poster: 'pages/poster/index',
} as const

/** The pages of the tab bar, in its order. */
export const TABS = ['home', 'gallery', 'submit', 'me'] as const
