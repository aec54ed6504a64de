import { type CallError } from '#shared/contract/action'
import { type ErrorCode, type RefusalDetails } from '#shared/domain/refusal'
import { formatDay, formatMoment } from '#shared/texts/format'
import { helpLine } from '#shared/texts/help-line'
import { uploadRefusedText } from '#shared/texts/too-large'

/** `title` says what is wrong, `action` what to do now. */
export interface ErrorText {
  readonly title: string
  readonly action: string
}

const text = (title: string, action: string): ErrorText => ({ title, action })
/** How long the cloud may take to carry out what is due, ms. */
const MINUTE_MS = 60_000
const number = (details: RefusalDetails, key: string) => Number(details[key] ?? 0)

/** Parts of announcements and units, as the officers' forms name them. */
const FORM_PARTS: Readonly<Record<string, string>> = {
  ...{ title: '标题', body: '正文' },
  ...{ displayName: '单位名称', aliases: '俗称' },
}

/** An announcement's refusal names its parts; a work's text is checked as a whole. */
function riskyText({ parts }: RefusalDetails): ErrorText {
  if (!Array.isArray(parts))
    return text('文字内容没有通过平台的安全检查', '请检查标题和简介，修改后再提交。内容已保存为草稿')
  const named = (parts as readonly string[]).map((part) => FORM_PARTS[part] ?? part).join('和')
  return text(`${named}没有通过平台的安全检查`, `请修改${named}后再发布，您写的文字没有丢`)
}

const texts: Record<ErrorCode, ErrorText | ((details: RefusalDetails) => ErrorText)> = {
  INPUT_INVALID: () => text('填写的内容格式不对', `请检查后再试；仍不行请联系${helpLine()}`),
  INPUT_TOO_LARGE: text('文字太长，一次发不出去', '请删减一些文字后再提交，已填写的内容都还在'),
  UNKNOWN_ACTION: text('当前版本过旧', '请关闭小程序后重新打开'),
  REQUEST_REUSED: text('这次操作与之前的不一致', '请返回后重新操作一次'),
  TOO_MANY_CALLS: (d) =>
    text('操作太频繁，请歇一会儿', `内容没有丢，请在 ${formatMoment(number(d, 'retryAt'))} 后再试`),
  TOO_MANY_GUESSES: (d) =>
    text('试的次数太多', `请先向发给您的人核对，${formatMoment(number(d, 'retryAt'))} 后再试`),
  NOT_REGISTERED: text('请先阅读并同意隐私说明', '同意后即可继续，不同意也可以浏览'),
  FORBIDDEN: () => text('您没有办理这件事的权限', `如需办理，请联系本单位工会或${helpLine()}`),
  NOT_FOUND: text('没有找到', '可能已被撤回，或链接不完整。请返回列表查看'),
  OWN_WORK: text('不能审核自己的作品', '请由其他审核员办理'),
  SEASON_MISSING: text('年度活动还没有开始', '活动数据尚未安装，请稍后再来'),
  SEASON_CHANGED: text('年度活动刚刚有了变化', '请看过最新的内容再操作，您写的没有丢'),
  SEASON_FAULTY: text('改了以后，年度活动的内容对不上', '请按下面列出的位置改正后再试，您写的没有丢'),
  NOTHING_CHANGED: text('与现在的内容一样', '请改动后再保存'),
  DATE_PASSED: text('这个时间已经过去', '截止时间须晚于现在，请另选一天'),
  UNITS_DROPPED: (d) =>
    text(
      '新文件里少了现有的单位',
      `${Array.isArray(d.units) ? d.units.join('、') : ''}须保留，可以改名或改为没有分配数的单位`,
    ),
  UNITS_MOVED: (d) =>
    text(
      '新文件里有单位换了上级',
      `${Array.isArray(d.units) ? d.units.join('、') : ''}须留在原来的上级下面，作品的审核记录跟着它`,
    ),
  SUB_PROJECT_NOT_OPEN_HERE: text('这一项暂不在本平台收稿', '请到官方入口报送'),
  SUBMISSION_NOT_OPEN: (d) =>
    text('还没有开始收稿', `${formatDay(number(d, 'opensAt'))}开始，内容可先保存为草稿`),
  SUBMISSION_CLOSED: (d) =>
    text(
      '收稿已经截止',
      `截止时间 ${formatMoment(number(d, 'closesAt'))}，内容仍保存在草稿里。如有疑问请联系${helpLine()}`,
    ),
  QUOTA_EXCEEDED: (d) =>
    text(`每人每项最多提交 ${number(d, 'max')} 件`, '如要换成这一件，请先到“我的”撤回一件已提交的作品'),
  WORK_CHANGED: text('这件作品刚刚有了变化', '请查看最新情况后再操作，您写的内容没有丢'),
  INVALID_TRANSITION: text('现在不能这样操作', '作品的状态已经变了，请刷新后查看'),
  WORK_INCOMPLETE: text('还有内容没有填好', '请按标出的提示改好后再提交'),
  TEXT_RISKY: (d) => riskyText(d),
  TEXT_HAS_PHONE: text(
    '文字里有电话号码',
    '标题、简介等公开后人人可见，请删去号码；联系电话只填在“联系电话”一栏',
  ),
  TOO_MANY_DRAFTS: (d) => text(`这一项最多保留 ${number(d, 'max')} 份草稿`, '请先到“我的”删去不用的草稿'),
  SLOT_UNKNOWN: text(
    '这一项现在不收这种文件',
    '要求刚刚改过。请返回后重新打开这一项再选，填写的文字和已传好的文件都还在',
  ),
  UPLOAD_UNKNOWN: text(
    '有一个文件不能用在这件作品里',
    '只能用您自己为这一项上传的文件。请重新选择标出的那一个，其他内容都还在',
  ),
  UPLOAD_MISPLACED: text('有一个文件放错了位置', '请在标出的位置重新选择，其他内容都还在'),
  UPLOAD_REPEATED: text('同一个文件用了两次', '请把标出的那一个换掉或移去，其他内容都还在'),
  UPLOAD_EXPIRED: text('上传的文件已经过期', '请重新选择文件上传，其他文件和填写的文字都还在'),
  UPLOAD_INCOMPLETE: text('文件没有传完整', '请点“重新上传”，填写的文字都还在'),
  TOO_MANY_UPLOADS: (d) =>
    text(
      '今天上传的文件太多',
      `请在 ${formatMoment(number(d, 'retryAt'))} 后再传，填写的文字和已传好的文件都还在`,
    ),
  TOO_MANY_OPEN_UPLOADS: (d) =>
    text(
      `没有用上的文件太多，最多 ${number(d, 'max')} 个`,
      `没传完和换下的文件会自动清除，请在 ${formatMoment(number(d, 'retryAt'))} 后再传，填写的文字都还在`,
    ),
  MEDIA_REFUSED: (d) => uploadRefusedText(d),
  COVER_REFUSED: text('这张图片不能用作封面', '请换一张照片'),
  FILE_REFUSED: text('这个文件没有通过检查', '须是完整、能正常打开的文件。请换一个文件再上传'),
  LINK_UNKNOWN: text('这件作品现在没有这个链接', '作者可能改过了。请刷新后按现在的内容办理'),
  REVIEW_COPY_MISSING: ({ dead }) =>
    dead === true
      ? text('链接打不开，也没有审看副本', '请退回作者更换链接；拿到了影片的，上传审看副本后再通过')
      : text('还没有审看副本，不能采用', '请从链接下载影片，在“审看副本”处上传并通过检查后再点通过'),
  DECISION_PENDING: (d) =>
    text('审核员正在处理这件作品', `请在 ${formatMoment(number(d, 'dueAt') + MINUTE_MS)} 后再来看结果`),
  UNDO_OVER: text('已过了撤销的时间', '决定已经生效，现在的情况以页面为准；确需更改请联系省总工会'),
  MEDIA_CHANGED: text('作品文件与检查时的不一致', '为稳妥起见暂不能通过，请退回作者重新上传'),
  CITATION_REQUIRED: text('请说明理由', '退回或不予通过，需至少引用一条依据，并写明给作者的话'),
  CITATION_INVALID: text('引用的条款不存在', '请重新选择依据'),
  ANNOUNCEMENT_CHANGED: text('这条公告刚刚有了变化', '请查看最新内容后再操作，您写的文字没有丢'),
  CALENDAR_CHANGED: text('这一年的日历刚刚有人改过', '请看过最新的再保存，您的改动还在'),
  CALENDAR_INVALID: text('日历有一处不对', '请按标出的提示改好后再保存'),
  UNIT_UNKNOWN: text('没有这个单位', '请重新选择单位'),
  UNIT_MISSING: text('作品还没有单位', '请先指定单位，再通过'),
  UNIT_CHOSEN: text('作者已经选了单位', '只有作者不确定的，才由省总指定；单位选错的，请退回作者修改'),
  UNIT_CLOSED: (d) =>
    text(
      `${typeof d.unit === 'string' ? d.unit : '您所在的单位'}已经停用`,
      '请重新选择单位；审核权限请联系上一级工会',
    ),
  UNIT_CHANGED: text('这个单位刚刚有人改过', '请看过最新的再操作，您填写的还在'),
  UNIT_NAME_TAKEN: (d) =>
    d.closed === true
      ? text(`已有同名单位“${String(d.unit)}”，现已停用`, '请恢复原来的单位，或另起名称')
      : text(`已有同名单位“${String(d.unit)}”`, '请核对是否重复，或另起名称'),
  UNIT_TOO_DEEP: (d) => text(`单位最多 ${number(d, 'max')} 级`, '请加在上一级单位下面'),
  UNIT_HAS_UNITS: (d) => text(`下面还有 ${number(d, 'count')} 个单位没有停用`, '请先停用下级单位'),
  UNIT_OF_SEASON: text('这个单位由年度活动规定', '请联系管理员在年度文件里修改'),
  CODE_UNAVAILABLE: text('小程序码暂时生成不了', '已改用链接二维码，也可以直接转发卡片；稍后可再试'),
  PAPER_TOO_LONG: (d) => text(`超过 ${number(d, 'max')} 件，一张表放不下`, '请按下级单位分别生成'),
  GLYPH_MISSING: (d) =>
    text(
      `字体里没有“${String(d.character)}”这个字（${String(d.codePoint)}）`,
      '请作者换一个写法，再重新生成',
    ),
  PAPER_UNAVAILABLE: text('文件已经取不到了', '生成后保留一天，过期请重新生成'),
  ADMINISTRATOR_EXISTS: text('管理员已经认领', '如需权限，请联系现任管理员'),
  CODE_WRONG: text('认领码不对', '请向部署人员核对后再试'),
  INVITATION_USED: text('这份邀请已被接受', '如需收回权限，请在权限管理里操作'),
  INVITATION_INVALID: text('邀请已失效', '邀请只能用一次，7 天内有效。请向发出邀请的人再要一个'),
  MEMBER_UNKNOWN: text('团队里没有这位成员', '请回到作品页刷新，再给现在的成员发确认卡'),
  MEMBER_OTHER: text('这张卡要由成员本人确认', '一个人只能确认自己的一份，请转发给本人'),
  TEAM_CARD_INVALID: text(
    '确认卡已失效',
    '确认卡只能用一次，14 天内有效；成员有变动也会失效。请作者再发一张',
  ),
  PERSON_UNKNOWN: text('没有找到这个人', '请对方打开“我的”，复制“我的编号”发给您'),
  LAST_ADMINISTRATOR: text('不能取消自己的管理员身份', '请由另一位管理员办理'),
  INTERNAL: () => text('平台出了点问题', `不是您的错，内容没有丢。请稍后再试；仍不行请联系${helpLine()}`),
  NETWORK: text('网络不通', '内容没有丢，请检查网络后重试'),
  TIMEOUT: text('网络太慢，没有等到回答', '内容没有丢，请稍后重试'),
}

/** What an error says to a person. */
export function errorText({ code, details }: CallError): ErrorText {
  const found = texts[code]
  return typeof found === 'function' ? found(details) : found
}
