import { type ContentFault } from '#shared/domain/work/completeness'
import { formatMoment, formatSize } from '#shared/texts/format'

const names: Readonly<Record<string, string>> = {
  title: '标题',
  synopsis: '简介',
  unitId: '所属单位',
  workplace: '工作单位',
  authorName: '姓名',
  phone: '联系电话',
}

const ownFaults: Readonly<Record<string, string>> = {
  'unitId missing': '请选择单位，拿不准可以选“不确定”',
  'unitId malformed': '原来选的单位已不在名单里，请重新选择',
  'phone missing': '请填写一个能打通的电话',
  'phone malformed': '号码格式不对。手机号是 11 位；座机请带区号，例如 029-12345678',
}

function faultText({ part, reason, limit }: ContentFault, label: string): string {
  const own = ownFaults[`${part} ${reason}`]
  if (own !== undefined) return own
  if (part.startsWith('declarations.')) return '请确认这一条'
  switch (reason) {
    case 'unknown':
    case 'tooMany':
    case 'tooFew':
    case 'seriesGap':
    case 'repeated':
    case 'missing':
      return `请填写${label}`
    case 'tooLong':
      return `${label}太长，最多 ${limit ?? 0} 个字`
    case 'tooShort':
      return `${label}太短，至少 ${limit ?? 0} 个字`
    case 'malformed':
    case 'hostUnknown':
    case 'codeMalformed':
      return `${label}的格式不对，请重新填写`
  }
}

export const workForm = {
  title: (shortName: string) => `${shortName}投稿`,
  editTitle: (shortName: string) => `修改${shortName}作品`,
  steps: ['选作品', '填信息', '承诺', '提交'],
  unknown: '没有找到可以填写的表单。这一项可能不在本平台收稿，请从“投稿”重新进入。',
  toSubmit: '去投稿页',
  notEditable: {
    title: '这件作品现在不能修改',
    text: '它已经提交或结束了。可以到作品页查看最新情况。',
    open: '查看这件作品',
  },
  continued: '正在继续您上次没写完的草稿',
  another: '另写一件',
  anotherLabel: '把这份草稿留着，另外写一件新的',
  fromPhone: '已恢复手机里没来得及保存的内容',
  inReviewTitle: '审核照常进行，改动先不给审核人员看',
  inReviewText: '改动自动保存。点“重新提交”后才换成新的，并重新检查、从头审核。',
  acceptedTitle: '修改后要重新审核',
  acceptedText: '提交修改后，这件作品会先离开展播，重新检查、重新审核。',
  resubmitUntil: (at: number) => `请在 ${formatMoment(at)} 前修改并重新提交。`,
  notOpenYet: (at: number) => `还没有开始收稿，${formatMoment(at)}开放。可以先写好草稿。`,
  closed: (at: number) => `收稿已于 ${formatMoment(at)} 截止。内容仍可保存为草稿，但不能提交。`,

  saving: {
    untouched: '写下的内容会自动保存',
    waiting: '正在保存…',
    saving: '正在保存…',
    saved: '草稿已保存',
    justNow: '草稿已保存 · 刚刚',
    savedAt: (minutes: number) => `草稿已保存 · ${minutes} 分钟前`,
    onPhone: '已保存在本机',
    failed: '已保存在本机，云端稍后自动再存',
  },
  leave: '写下的内容还没有保存完，现在离开，最后改的几个字可能只留在这台手机上。确定离开吗？',

  media: {
    section: '作品文件',
    sources: { album: '从相册选', camera: '现在拍摄', chat: '从微信聊天选', file: '从本机文件选' },
    before: '上传之前',
    checkFirst: '选好后先在手机上检查，合格才上传，不合格不耗流量',
    traffic: { wifi: '您正在使用 Wi-Fi', cellular: '您正在使用手机流量', offline: '现在没有网络' },
    denied: '没有得到相册或相机的权限，请再点一次并同意，或在手机设置里允许后再选',
    pickFailed: '没有打开成功，请再试一次，或换一种方式选择',
    checking: '正在检查，还没有上传…',
    refusedHint: '还没有上传，不耗流量',
    unreadableTitle: '没有读出这个文件',
    unreadableText: '还没有上传。请再试一次；仍不行请换一个文件。',
    tryAgain: '再试一次',
    uploading: (percent: number, sizeBytes: number) => `正在上传 ${percent}% · 共 ${formatSize(sizeBytes)}`,
    uploadingBegunHint: '可以继续填写',
    uploadingHint: '可以继续填写。关掉再打开这份草稿，会接着传',
    uploadingFullHint: '可以继续填写。手机给微信的空间不够，传完之前请不要关掉微信',
    uploadingLargeHint: '可以继续填写。文件较大，传完之前请不要关掉微信',
    waiting: '排队等待上传',
    again: '网络好转后会自动再传，不用守着',
    goneTitle: '这个文件上次没有传完',
    goneText: (name: string, sizeBytes: number) =>
      `手机里没有留下“${name}”（${formatSize(sizeBytes)}），请再选一次。`,
    arrivedBehind: '文件已传完，可以回去接着填写',
    overall: (done: number, files: number, sentBytes: number, sizeBytes: number) =>
      `已传 ${done}/${files} 个文件 · ${formatSize(sentBytes)}／${formatSize(sizeBytes)}`,
    arrivedOf: (done: number, files: number) => `${files} 个文件已传完 ${done} 个`,
    cancel: '取消上传',
    finishing: '已传完，正在确认…',
    failedTitle: '上传没有完成',
    failed: {
      NETWORK: '网络中断了。填写的内容都还在。',
      REFUSED: '上传没有被接受。填写的内容都还在，请重新上传。',
      cancelled: '已取消上传。填写的内容都还在。',
    },
    retry: '重新上传',
    done: '已上传',
    doneHint: '上传的文件会保留 24 小时，请在这之前提交',
    uploadedBefore: '之前上传的文件',
  },

  about: '作品信息',
  author: '作者信息',
  declarations: '作者承诺',
  titleHelp: '简短、具体，例如：一把焊枪三十年',
  fromFileName: (title: string) => `用文件名“${title}”`,
  synopsisHelp: '写清作品讲了谁、什么事。公开后人人可见，请不要写电话',
  workplaceHelp: '写到车间、班组或部门都可以',
  authorHelp: '公开展示时会显示',
  phoneHelp: '只给审核人员联系用，平时遮住中间四位，不会公开',
  optional: '选填',
  chooseDate: '请选择日期',
  takenOn: (day: string) => `照片里记着 ${day}，填上`,
  takenNear: (city: string) => `照片里记着在${city}附近，填上`,
  labels: names,
  labelOf: (part: string): string => names[part] ?? '',
  promise: (position: number, text: string) => `${position}. ${text}`,
  ownPromises: (count: number) => `以上 ${count} 条，我都确认`,
  ownPromisesSource: '系统默认（通知未规定）',
  yes: '有',
  no: '没有',

  unit: {
    choose: '请选择单位',
    sheet: '选择所属单位',
    search: '单位、区县或拼音',
    uncertain: '不确定',
    uncertainText: '不确定也可以提交，由省总的审核员指定单位',
    none: '没有找到，换个词试试。拿不准可以清空后选“不确定”，外省的选“省外及其他工会”',
    outsideText: '其他省份或不在名单里的工会，直接到省总审核',
    separateText: '单列单位工会，直接到省总审核',
  },

  consent: {
    title: '公开展示',
    text: '同意审核通过后在“展播”里公开展示',
    second: '可以不同意，不影响审核和报送；以后也可以随时改',
  },

  relayTitle: '在本平台提交 ≠ 已报送承办单位',
  relayText: (organizer: string) =>
    `本平台代为收集、审核，通过后推荐给${organizer}。正式报送以承办单位的官方入口为准。`,

  submit: '提交作品',
  resubmit: '重新提交',
  faults: (count: number) => `还有 ${count} 处没有填好，已用红字标出`,
  waitUpload: '作品还在上传，传完就能提交',
  faultText,
  phoneInText: '这里写了电话号码。公开后人人可见，请删去',
} as const
