import { type WorkView } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { formatMoment } from '#shared/texts/format'
import { helpLine } from '#shared/texts/help-line'
import { reviewTermWords } from '#shared/texts/review-term'
import { unitName } from '#shared/texts/works'

const events: Record<TimelineEvent, string> = {
  submitted: '您提交了作品',
  resubmitted: '您修改后重新提交',
  checkCleared: '自动检查通过，送去审核',
  checkFault: '自动检查没有通过，退回给您',
  approved: '审核通过，送往下一级',
  accepted: '审核通过',
  returned: '退回修改',
  rejected: '没有通过',
  reopened: '省总重新审核',
  withdrawn: '您撤回了作品',
  unitAssigned: '省总指定了单位',
  consentGiven: '您同意公开展示',
  consentWithdrawn: '您收回了公开展示的同意',
  takenDown: '省总暂停了公开展示',
  putBack: '恢复公开展示',
  officiallySubmitted: '您标记了：已在官方平台报送',
  officialMarkRemoved: '您撤销了已报送的标记',
  phoneRevealed: '审核人员查看了联系电话',
  memberAgreed: '一位成员确认了参与',
  memberRefused: '一位成员没有确认',
  copyAdded: '审核人员存下了影片的审看副本',
  linkDead: '审核人员打不开您的链接',
  linkAlive: '链接又能打开了',
  sheetAdded: '您上传了团队签名照片',
  sheetComplete: '审核人员确认签名齐全',
  sheetRefused: '签名照片不符',
}

/** Where a work lies, and what comes next. */
export interface Standing {
  readonly where: string
  readonly next: string
}

function nextReviewer(work: WorkView, season: Season): string {
  const after = work.chain[work.chain.indexOf(work.atUnit ?? '') + 1]
  return after === undefined ? '通过后即完成审核' : `通过后送${unitName(season, after)}审核`
}

function acceptedStanding(work: WorkView, relay: boolean, organizer: string): Standing {
  const shown = work.takenDown
    ? '已通过审核，省总暂停了公开展示'
    : work.isPublic
      ? '已通过审核，正在展播'
      : work.content.publicConsent && work.team.some(({ standing }) => standing !== 'agreed')
        ? '已通过审核。团队成员都确认后，就会公开展示'
        : '已通过审核。按您的意愿没有公开'
  const next = relay
    ? `本平台为省内收集；正式报送请走${organizer}的官方入口，结果以承办单位公布为准。`
    : '评选安排以省总工会的通知为准。'
  return { where: shown, next }
}

function standing(work: WorkView, season: Season): Standing {
  const subProject = season.subProjects.find(({ key }) => key === work.subProject)
  switch (work.status) {
    case 'draft':
      return { where: '还在您手里，没有提交', next: '填好后点“提交作品”。别人看不到草稿。' }
    case 'checking':
      return {
        where: '正在自动检查文件的格式、时长和大小',
        next: `检查通过后送${unitName(season, work.chain[0])}审核。`,
      }
    case 'inReview':
      return {
        where: `在${unitName(season, work.atUnit)}，等审核人员查看`,
        next: `${work.reviewTerm ? reviewTermWords.forAuthor(work.reviewTerm) : ''}${nextReviewer(work, season)}。`,
      }
    case 'returned':
      return {
        where: '已退回到您手里',
        next:
          work.resubmitUntil === undefined
            ? '请按下面的意见修改后重新提交。'
            : `请按下面的意见修改，最晚 ${formatMoment(work.resubmitUntil)} 前重新提交。`,
      }
    case 'accepted':
      return acceptedStanding(work, subProject?.mode === 'relay', subProject?.organizer.name ?? '')
    case 'rejected':
      return { where: '审核没有通过', next: '原因见下面的审核意见。欢迎另投新作品。' }
    case 'withdrawn':
      return { where: '您已撤回，没有人再审核它', next: '想再投，点“照这件新建”，不用重新填写。' }
  }
}

export const myWork = {
  standing,
  event: (event: TimelineEvent): string => events[event],
  title: '我的作品',
  receipt: '回执编号',
  receiptLabel: (number: string) => `复制回执编号 ${number}`,
  steps: { submitted: '提交', check: '检查', accepted: '通过' },
  now: '现在',
  next: '下一步',
  receiptHelp: '查询和联系时用得到，请留存',
  checkLater: '检查还在进行，平台会自动继续，您可以离开，稍后再来看。',
  media: '作品文件',
  video: (title: string) => `《${title}》的视频`,
  play: '播放视频',
  videoFailed: '视频没有加载出来，点这里再试',
  picture: (title: string) => `《${title}》的照片，点开看大图`,
  pictureHint: '点图看大图',
  pictureFailed: '照片没有加载出来，点这里再试；仍不行可换手机查看',
  noFile: () => `文件现在不能打开。如果您没有动过它，请联系${helpLine()}。`,
  info: '填写的内容',
  uncertainUnit: '不确定（由省总指定）',
  timeline: '办理记录',
  consentTitle: '公开展示',
  consentOn: '已同意公开展示',
  consentOff: '没有同意公开展示',
  consentText: '审核通过并且您同意，才会出现在“展播”里。随时可以改，马上生效。',
  consentGive: '同意公开展示',
  consentTake: '收回同意',
  consentQuestion: {
    title: '收回公开展示的同意？',
    content: '作品会马上从展播里消失，审核和报送不受影响。',
    confirmText: '收回',
    cancelText: '不收回',
  },
  takenDown: '已暂停公开展示',
  relayTitle: '在本平台提交 ≠ 已报送承办单位',
  relayText: (organizer: string) =>
    `正式报送以${organizer}的官方入口为准。建议您同时在官方入口报送，完成后在这里标记，方便我们核对。`,
  relayMark: '我已在官方平台报送',
  relayMarked: (at: number) => `您已标记：${formatMoment(at)} 在官方平台报送`,
  relayQuestion: {
    title: '标记为已在官方平台报送？',
    content: '请确认您已经在承办单位的官方入口提交。标记后会写进办理记录。',
    confirmText: '确认标记',
    cancelText: '还没有',
  },
  relayUnmark: '撤销标记',
  entrance: '官方入口',
  copyEntrance: (name: string) => `复制${name}`,
  continue: '继续填写',
  fix: '修改后重新提交',
  edit: '修改作品',
  editOn: '继续修改',
  copy: '照这件新建',
  copyHelp: '填写的内容和还在的文件会带到新草稿里；承诺和公开展示要重新确认。',
  unsentTitle: '有改动还没有提交',
  unsentText: '下面是您改过的内容，审核人员还看不到；提交以后才生效。',
  dropChanges: '放弃这些改动',
  dropQuestion: {
    title: '放弃没有提交的改动？',
    content: '会恢复成上次提交的内容，改动不能找回。',
    confirmText: '放弃',
    cancelText: '留着',
  },
  withdraw: '撤回作品',
  withdrawQuestion: {
    title: '撤回这件作品？',
    content: '撤回后不再审核，也不能恢复；想再投，可以照它新建一件。',
    confirmText: '撤回',
    cancelText: '不撤回',
  },
  discard: '删除草稿',
  toGallery: '在展播里看',
  gone: '没有找到这件作品。它可能已被删除，或链接不完整。',
  done: {
    withdrawn: '已撤回',
    consentGiven: '已同意公开展示',
    consentTaken: '已收回，不再展示',
    marked: '已标记',
    unmarked: '已撤销标记',
    changesDropped: '已恢复成上次提交的内容',
    discarded: '已删除',
  },
} as const
