/**
 * Who may do what. A line for each action and kind of target (targets.ts), a column for each role, a letter for each
 * relation, in this order:
 *
 *   1 own         it is the caller's: his work, his file, himself; for units, invitations and queues, of his unit 宝鸡
 *   2 same unit   somebody else's of 宝鸡, the unit of the officer's scope
 *   3 other unit  somebody else's of 西安
 *   4 anonymous   the same call without a person: WeChat names nobody, its text claims to be somebody of that role
 *
 * A guest is not registered; as an owner he is one who did all that, as an officer of the province even, under an earlier
 * privacy agreement. Where there is no target (–) the relation makes no difference but for the anonymous.
 */
export const AUTHORIZATION_TABLE = `
action                   target          guest  worker  unitOfficer  provinceOfficer  admin
readSession              –               ++++   ++++    ++++         ++++             ++++
register                 –               +++f   +++f    +++f         +++f             +++f
readSeason               –               ++++   ++++    ++++         ++++             ++++
readNotice               –               ++++   ++++    ++++         ++++             ++++
readProgramme            –               ++++   ++++    ++++         ++++             ++++
listSeasons              –               ++++   ++++    ++++         ++++             ++++
readEntrancePicture      entrancePicture ++++   ++++    ++++         ++++             ++++
installSeason            –               rrrr   fffr    fffr         fffr             +++r
startSeasonUpload        –               rrrr   fffr    fffr         +++r             +++r
validateSeasonFile       seasonFile      rrrr   fffr    fffr         fffr             +nnr
readSeasonCandidate      candidate       rrrr   fffr    fffr         fffr             +++r
publishSeason            candidate       rrrr   fffr    fffr         fffr             +++r
amendSeason              season          rrrr   fffr    fffr         +++r             +++r
listSeasonChanges        –               rrrr   fffr    fffr         +++r             +++r
listCalendars            –               rrrr   fffr    fffr         fffr             +++r
readCalendar             –               rrrr   fffr    fffr         fffr             +++r
changeCalendar           calendar        rrrr   fffr    fffr         fffr             +++r
installCalendars         –               rrrr   fffr    fffr         fffr             +++r
claimAdministrator       –               rrrr   aaar    aaar         aaar             aaar
createInvitation         unit            rrrr   fffr    fffr         fffr             +++r
createInvitation         administrator   rrrr   fffr    fffr         fffr             +++r
readInvitation           invitation      ++++   ++++    ++++         ++++             ++++
readInvitation           usedInvitation  iiii   iiii    iiii         iiii             iiii
acceptInvitation         invitation      rrrr   +++r    +++r         +++r             +++r
acceptInvitation         usedInvitation  rrrr   iiir    iiir         iiir             iiir
listInvitations          invitation      rrrr   fffr    fffr         fffr             +++r
cancelInvitation         invitation      rrrr   fffr    fffr         fffr             +++r
cancelInvitation         usedInvitation  rrrr   fffr    fffr         fffr             vvvr
grantRole                person          rrrr   fffr    fffr         fffr             +++r
grantRole                administrator   rrrr   fffr    fffr         fffr             +++r
revokeRole               person          rrrr   fffr    fffr         fffr             +++r
revokeRole               administrator   rrrr   fffr    fffr         fffr             l++r
listRoleHolders          person          rrrr   fffr    fffr         fffr             +++r
listAuditRows            –               rrrr   fffr    fffr         +++r             +++r
exportAuditRows          –               rrrr   fffr    fffr         fffr             +++r
createWork               –               rrrr   +++r    +++r         +++r             +++r
copyWork                 withdrawn       rrrr   +nnr    +nnr         +nnr             +nnr
saveWork                 draft           rrrr   +nnr    +nnr         +nnr             +nnr
submitWork               draft           rrrr   +nnr    +nnr         +nnr             +nnr
submitWork               file            rrrr   +uur    +uur         +uur             +uur
checkWork                checking        rrrr   +nnr    +nnr         +nnr             +nnr
withdrawWork             inReview        rrrr   +nnr    +nnr         +nnr             +nnr
discardDraft             draft           rrrr   +nnr    +nnr         +nnr             +nnr
dropChanges              inReview        rrrr   +nnr    +nnr         +nnr             +nnr
setPublicConsent         accepted        rrrr   +nnr    +nnr         +nnr             +nnr
markOfficiallySubmitted  checking        rrrr   +nnr    +nnr         +nnr             +nnr
unmarkOfficiallySubmitted checking       rrrr   +nnr    +nnr         +nnr             +nnr
listMyWorks              draft           rrrr   +..r    +..r         +..r             +..r
readWork                 draft           rrrr   +nnr    +nnr         +nnr             +nnr
readWork                 public          rrrr   +nnr    +nnr         +nnr             +nnr
readAuthorDetails        detailsOfSent   rrrr   +..r    +..r         +..r             +..r
forgetAuthorDetails      –               rrrr   +++r    +++r         +++r             +++r
markWorkSeen             inReview        rrrr   +nnr    +nnr         +nnr             +nnr
listMessages             accepted        rrrr   +..r    +..r         +..r             +..r
markMessageRead          –               rrrr   +++r    +++r         +++r             +++r
readPushOffer            –               rrrr   +++r    +++r         +++r             +++r
grantPushes              –               rrrr   +++r    +++r         +++r             +++r
createTeamCard           teamWork        rrrr   +nnr    +nnr         +nnr             +nnr
readTeamCard             teamCard        rrrr   +++r    +++r         +++r             +++r
readTeamCard             usedTeamCard    rrrr   cccr    cccr         cccr             cccr
answerTeamCard           teamCard        rrrr   m++r    m++r         m++r             m++r
answerTeamCard           usedTeamCard    rrrr   cccr    cccr         cccr             cccr
startSignatureSheet      teamWork        rrrr   +nnr    +nnr         +nnr             +nnr
startUpload              –               rrrr   +++r    +++r         +++r             +++r
startCover               file            rrrr   +nnr    +nnr         +nnr             +nnr
finishUpload             sentFile        rrrr   +nnr    +nnr         +nnr             +nnr
listReviewQueue          inReview        rrrr   fffr    ++fr         +++r             fffr
listReviewQueue          atProvince      rrrr   fffr    fffr         +++r             fffr
listReviewQueue          draft           rrrr   fffr    ..fr         ...r             fffr
listReviewQueue          withdrawn       rrrr   fffr    ..fr         ...r             fffr
listOfficeWorks          inReview        rrrr   fffr    ++fr         +++r             fffr
listOfficeWorks          atProvince      rrrr   fffr    fffr         +++r             fffr
listOfficeWorks          takenDown       rrrr   fffr    ++fr         +++r             fffr
listOfficeWorks          withdrawn       rrrr   fffr    ++fr         +++r             fffr
listOfficeWorks          draft           rrrr   fffr    ..fr         ...r             fffr
findOfficeWorks          inReview        rrrr   fffr    ++fr         +++r             fffr
findOfficeWorks          atProvince      rrrr   fffr    fffr         +++r             fffr
findOfficeWorks          takenDown       rrrr   fffr    ++fr         +++r             fffr
findOfficeWorks          withdrawn       rrrr   fffr    ++fr         +++r             fffr
findOfficeWorks          draft           rrrr   fffr    ..fr         ...r             fffr
listLinks                linkedFilm      rrrr   fffr    ++fr         +++r             fffr
listLinks                inReview        rrrr   fffr    ..fr         ...r             fffr
startReviewCopy          linkedFilm      rrrr   fffr    o+nr         o++r             fffr
startReviewCopy          draft           rrrr   fffr    nnnr         nnnr             fffr
decideSignatureSheet     signedWork      rrrr   fffr    o+nr         o++r             fffr
decideSignatureSheet     withdrawn       rrrr   fffr    nnnr         nnnr             fffr
readWork                 signedWork      rrrr   +nnr    +nnr         +nnr             +nnr
readReview               signedWork      rrrr   fffr    ++nr         +++r             fffr
markReviewLink           linkedFilm      rrrr   fffr    o+nr         o++r             fffr
markReviewLink           atProvince      rrrr   fffr    oknr         oxxr             fffr
markReviewLink           withdrawn       rrrr   fffr    nnnr         nnnr             fffr
readReview               linkedFilm      rrrr   fffr    ++nr         +++r             fffr
readReview               checking        rrrr   fffr    ++nr         +++r             fffr
readReview               inReview        rrrr   fffr    ++nr         +++r             fffr
readReview               atProvince      rrrr   fffr    ++nr         +++r             fffr
readReview               takenDown       rrrr   fffr    ++nr         +++r             fffr
readReview               draft           rrrr   fffr    nnnr         nnnr             fffr
readReview               withdrawn       rrrr   fffr    nnnr         nnnr             fffr
decideReview             inReview        rrrr   fffr    o+nr         o++r             fffr
decideReview             atProvince      rrrr   fffr    oknr         o++r             fffr
decideReview             draft           rrrr   fffr    nnnr         nnnr             fffr
decideReview             withdrawn       rrrr   fffr    nnnr         nnnr             fffr
undoDecision             decided         rrrr   fffr    kknr         kkkr             fffr
undoDecision             draft           rrrr   fffr    nnnr         nnnr             fffr
settleDecision           inReview        rrrr   fffr    ++nr         +++r             fffr
settleDecision           draft           rrrr   fffr    nnnr         nnnr             fffr
readReview               decided         rrrr   fffr    ++nr         +++r             fffr
assignUnit               uncertain       rrrr   fffr    fffr         o++r             fffr
assignUnit               inReview        rrrr   fffr    fffr         ossr             fffr
assignUnit               draft           rrrr   fffr    fffr         nnnr             fffr
revealPhone              inReview        rrrr   fffr    ++nr         +++r             fffr
revealPhone              draft           rrrr   fffr    nnnr         nnnr             fffr
revealPhone              withdrawn       rrrr   fffr    nnnr         nnnr             fffr
takeDownWork             public          rrrr   fffr    fffr         +++r             fffr
takeDownWork             withdrawn       rrrr   fffr    fffr         nnnr             fffr
putBackWork              takenDown       rrrr   fffr    fffr         o++r             fffr
putBackWork              withdrawn       rrrr   fffr    fffr         nnnr             fffr
reopenWork               rejected        rrrr   fffr    fffr         o++r             fffr
reopenWork               withdrawn       rrrr   fffr    fffr         nnnr             fffr
listGallery              public          ++++   ++++    ++++         ++++             ++++
listGallery              accepted        ....   ....    ....         ....             ....
listGallery              takenDown       ....   ....    ....         ....             ....
listGallery              inReview        ....   ....    ....         ....             ....
readPublicWork           public          ++++   ++++    ++++         ++++             ++++
readPublicWork           accepted        nnnn   nnnn    nnnn         nnnn             nnnn
readPublicWork           takenDown       nnnn   nnnn    nnnn         nnnn             nnnn
readPublicWork           inReview        nnnn   nnnn    nnnn         nnnn             nnnn
readPublicWork           draft           nnnn   nnnn    nnnn         nnnn             nnnn
searchUnits              –               rrrr   +++r    +++r         +++r             +++r
listUnits                parentUnit      rrrr   fffr    ++nr         +++r             +++r
readUnit                 unitBelow       rrrr   fffr    ++nr         +++r             +++r
readUnitNames            unitBelow       ++++   ++++    ++++         ++++             ++++
addUnit                  unit            rrrr   fffr    ++nr         +++r             +++r
renameUnit               unitBelow       rrrr   fffr    ++nr         +++r             +++r
setUnitState             unitBelow       rrrr   fffr    ++nr         +++r             +++r
searchWorks              public          ++++   ++++    ++++         ++++             ++++
searchWorks              accepted        ....   ....    ....         ....             ....
searchWorks              takenDown       ....   ....    ....         ....             ....
searchWorks              inReview        ....   ....    ....         ....             ....
listAnnouncements        announcement    ++++   ++++    ++++         ++++             ++++
listAnnouncements        withdrawnNotice ....   ....    ....         ....             ....
readAnnouncement         announcement    ++++   ++++    ++++         ++++             ++++
readAnnouncement         withdrawnNotice nnnn   nnnn    nnnn         nnnn             nnnn
readAnnouncementHistory  announcement    rrrr   fffr    ++nr         +++r             +++r
readAnnouncementHistory  withdrawnNotice rrrr   fffr    ++nr         +++r             +++r
publishAnnouncement      unit            rrrr   fffr    ++fr         +++r             +++r
reviseAnnouncement       announcement    rrrr   fffr    ++nr         +++r             +++r
reviseAnnouncement       withdrawnNotice rrrr   fffr    nnnr         nnnr             nnnr
pinAnnouncement          announcement    rrrr   fffr    ++nr         +++r             +++r
pinAnnouncement          withdrawnNotice rrrr   fffr    nnnr         nnnr             nnnr
withdrawAnnouncement     announcement    rrrr   fffr    ++nr         +++r             +++r
withdrawAnnouncement     withdrawnNotice rrrr   fffr    nnnr         nnnr             nnnr
openShare                public          ++++   ++++    ++++         ++++             ++++
openShare                accepted        ....   ....    ....         ....             ....
openShare                takenDown       ....   ....    ....         ....             ....
openShare                inReview        ....   ....    ....         ....             ....
openShare                draft           ....   ....    ....         ....             ....
openShare                withdrawn       ....   ....    ....         ....             ....
readShareEffect          unit            rrrr   fffr    ++fr         +++r             fffr
readShareCode            public          +++f   +++f    +++f         +++f             +++f
readShareCode            accepted        nnnf   nnnf    nnnf         nnnf             nnnf
readShareCode            takenDown       nnnf   nnnf    nnnf         nnnf             nnnf
readShareCode            inReview        nnnf   nnnf    nnnf         nnnf             nnnf
readSharePicture         sharePicture    ++++   ++++    ++++         ++++             ++++
startWorksList           unit            rrrr   fffr    ++fr         +++r             fffr
startRecommendation      inReview        rrrr   fffr    ++nr         +++r             fffr
startRecommendation      draft           rrrr   fffr    nnnr         nnnr             fffr
startSeasonRules         –               rrrr   fffr    +++r         +++r             fffr
listMyJobs               job             rrrr   fffr    +..r         +..r             fffr
cancelJob                job             rrrr   fffr    +nnr         +nnr             fffr
openJob                  job             rrrr   fffr    +nnr         +nnr             fffr
installSharePictures     –               rrrr   fffr    fffr         fffr             +++r
`

/**
 * The letters, with the code of a refusal. A refusal is the same as for a target that does not exist, but where the caller
 * knows of the target anyway.
 */
export const OUTCOMES = {
  '+': { says: 'allowed' },
  '.': { says: 'answered without it' },
  r: { says: 'NOT_REGISTERED', known: false },
  f: { says: 'FORBIDDEN', known: false },
  n: { says: 'NOT_FOUND', known: false },
  /** It repeats the place and the id that the caller named. */
  u: { says: 'UPLOAD_UNKNOWN', known: false },
  i: { says: 'INVITATION_INVALID', known: false },
  c: { says: 'TEAM_CARD_INVALID', known: false },
  /** The author holds the card that he made; a member answers it. */
  m: { says: 'MEMBER_OTHER', known: true },
  a: { says: 'ADMINISTRATOR_EXISTS', known: false },
  o: { says: 'OWN_WORK', known: true },
  l: { says: 'LAST_ADMINISTRATOR', known: true },
  v: { says: 'INVITATION_USED', known: true },
  /** He reads it, and sees that it has no link. */
  x: { says: 'LINK_UNKNOWN', known: true },
  /** He reads it, and sees that its author chose a unit. */
  s: { says: 'UNIT_CHOSEN', known: true },
  /** He reads it as an officer of its chain; it lies with another unit, or is another officer’s decision. */
  k: { says: 'FORBIDDEN', known: true },
} as const
