import { listAnnouncements, readAnnouncement } from '#shared/contract/announcements/announcements'
import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { listInvitations, readInvitation } from '#shared/contract/roles/roles'
import { listMessages } from '#shared/contract/messages/messages'
import { listSeasons, readNotice, readProgramme, readSeason } from '#shared/contract/season/season'
import { searchWorks } from '#shared/contract/search/search'
import { readSession } from '#shared/contract/session/session'
import { openShare, readShareCode } from '#shared/contract/sharing/sharing'
import { readTeamCard } from '#shared/contract/works/team'
import { listMyWorks, readWork } from '#shared/contract/works/works'
import { shortIdOf } from '#shared/domain/sharing/short-id'
import { routes } from '../../../src/routes'
import { OFFICE_READS } from './office-reads'
import { PAPER_READS } from './paper-rows'
import { line, type ReadRow, WHOLE } from './read-row'
import { PEOPLE } from './scene'
import { SEASON_READS } from './season-reads'

const { guest, worker, admin } = PEOPLE
const season = readSeason.name
const session = readSession.name

/** Every page of the app and what it asks the cloud. */
export const READ_TABLE: readonly ReadRow[] = [
  ...OFFICE_READS,
  ...PAPER_READS,
  {
    route: routes.home,
    as: guest,
    reads: {
      [season]: WHOLE,
      [listAnnouncements.name]: line('没有取到公告，点这里再试', '.home__grid', '#retry-announcements'),
      [listGallery.name]: line('没有取到作品，点这里再试', '.home__grid', '#retry-works'),
    },
    content: ({ publicWork }) =>
      `.page:has(.home__grid):not(:has(#retry-announcements)) #gallery-card-${publicWork}`,
  },
  { route: routes.guide, as: guest, reads: { [season]: WHOLE }, content: () => '#guide-form-video' },
  {
    route: routes.gallery,
    as: guest,
    reads: {
      [season]: line('没有取到征集项目，点这里再试', '[id^="gallery-card-"]'),
      [listGallery.name]: WHOLE,
    },
    content: ({ publicWork }) => `.page:has(#gallery-filter-micro-video) #gallery-card-${publicWork}`,
  },
  {
    route: routes.submit,
    as: worker,
    reads: {
      [season]: WHOLE,
      [session]: line('没有取到您的草稿，点这里再试', '#submit-micro-video'),
      [listMyWorks.name]: line('没有取到您的草稿，点这里再试', '#submit-micro-video'),
    },
    content: ({ draft }) => `.page:has(#submit-micro-video) #draft-${draft}`,
  },
  {
    route: routes.me,
    as: worker,
    reads: {
      [season]: { ...WHOLE, beside: '#entry-privacy' },
      [session]: WHOLE,
      [listMyWorks.name]: { ...WHOLE, beside: '#entry-privacy' },
    },
    content: ({ waiting }) => `.page:has(#entry-privacy) #my-work-${waiting}`,
  },
  {
    route: routes.subProject,
    as: guest,
    params: () => ({ key: 'photography' }),
    reads: {
      [season]: WHOLE,
      [listGallery.name]: line('没有取到作品，点这里再试', '.page__bottom .button', '#retry-works'),
    },
    content: ({ publicWork }) => `.page:has(.page__bottom .button) #gallery-card-${publicWork}`,
  },
  {
    route: routes.notice,
    as: guest,
    reads: { [season]: WHOLE, [readNotice.name]: WHOLE },
    content: () => '#clause-body-head',
  },
  {
    route: routes.series,
    as: guest,
    reads: { [season]: 'unmissed', [readProgramme.name]: WHOLE },
    content: () => '#item-launch',
  },
  {
    route: routes.archive,
    as: guest,
    reads: { [listSeasons.name]: WHOLE },
    content: () => '#no-archive',
  },
  ...SEASON_READS,
  { route: routes.privacy, as: guest, reads: {}, content: () => '.privacy__version' },
  {
    route: routes.work,
    as: guest,
    params: ({ publicWork: id }) => ({ id }),
    reads: { [season]: 'unmissed', [session]: 'unmissed', [readPublicWork.name]: WHOLE },
    content: () => '#public-title',
  },
  {
    route: routes.share,
    as: guest,
    params: () => ({ t: 's', i: shortIdOf('2019', 's', 'song') }),
    reads: { [openShare.name]: WHOLE },
    content: () => '#share-otherSeason',
  },
  {
    route: routes.search,
    as: guest,
    params: () => ({ query: '调度台' }),
    reads: {
      [season]: WHOLE,
      [readNotice.name]: line('没有取到通知条款，点这里再试', '#search-field', '#retry-clauses'),
      [searchWorks.name]: line('没有取到作品，点这里再试', '#search-field', '#retry-works'),
    },
    content: ({ publicWork }) => `.page:not(:has(#retry-clauses)) #found-${publicWork}`,
  },
  {
    route: routes.announcements,
    as: guest,
    reads: { [season]: 'unmissed', [session]: 'unmissed', [listAnnouncements.name]: WHOLE },
    content: ({ announcement }) => `#announcement-${announcement}`,
  },
  {
    route: routes.announcement,
    as: guest,
    params: ({ announcement: id }) => ({ id }),
    reads: { [season]: 'unmissed', [session]: 'unmissed', [readAnnouncement.name]: WHOLE },
    content: () => '#announcement-body',
  },
  {
    route: routes.messages,
    as: worker,
    reads: { [season]: WHOLE, [listMessages.name]: WHOLE },
    content: () => '#no-messages, [id^="message-"]',
  },
  {
    route: routes.announcementEdit,
    as: admin,
    params: ({ announcement: id }) => ({ id }),
    reads: { [season]: WHOLE, [session]: WHOLE, [readAnnouncement.name]: WHOLE },
    content: () => '#announcement-title-input',
  },
  {
    route: routes.workForm,
    as: worker,
    params: ({ draft: id }) => ({ id }),
    reads: { [season]: WHOLE, [session]: WHOLE, [readWork.name]: WHOLE },
    content: () => '#submit-work',
  },
  {
    route: routes.myWork,
    as: worker,
    params: ({ waiting: id }) => ({ id }),
    reads: { [season]: WHOLE, [readWork.name]: WHOLE },
    content: () => '#work-status',
  },
  {
    route: routes.poster,
    as: guest,
    params: ({ publicWork: i }) => ({ t: 'w', i }),
    // Without WeChat's code a poster bears a link's and says so (tests/weapp/poster.test.ts).
    reads: {
      [season]: WHOLE,
      [session]: WHOLE,
      [readPublicWork.name]: WHOLE,
      [readShareCode.name]: 'unmissed',
    },
    content: () => '#poster-picture',
  },
  {
    route: routes.invitation,
    as: worker,
    params: ({ invitation: token }) => ({ token }),
    reads: { [season]: WHOLE, [session]: WHOLE, [readInvitation.name]: WHOLE },
    content: () => '#accept-invitation',
  },
  {
    route: routes.invitations,
    as: admin,
    reads: { [season]: WHOLE, [session]: WHOLE, [listInvitations.name]: WHOLE },
    content: () => '#invitations-open',
  },
  {
    route: routes.teamCard,
    as: worker,
    params: ({ teamCard: token }) => ({ token }),
    reads: { [season]: WHOLE, [session]: WHOLE, [readTeamCard.name]: WHOLE },
    content: () => '#agree-team-card',
  },
  {
    route: routes.claim,
    as: admin,
    reads: { [season]: WHOLE, [session]: WHOLE },
    content: () => '#to-roles',
  },
]
