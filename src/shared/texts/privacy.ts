import { helpLineAndMail } from '#shared/texts/help-line'

/** A part of the agreement. */
interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** What WeChat has asked before album, camera, chat files and clipboard; its own copy of the guide is the one agreed to. */
export const privacyQuestion = {
  title: '需要您先同意',
  purpose: {
    pick: '接下来要打开相册或相机，只读取您选中的文件。',
    pickFromChat: '接下来要打开聊天文件，只读取您选中的文件。',
    saveToAlbum: '接下来要把图片存到您的相册，不读取别的照片。',
    copy: '接下来要把文字复制到剪贴板，不读取剪贴板里的内容。',
    other: '接下来要用到您手机上的内容。',
  },
  lead: '微信要求先征得您的同意。不同意也能继续浏览，只是这一步做不了。',
  platformGuide: '查看微信隐私保护指引',
  agree: '同意并继续',
  refuse: '暂不同意',
} as const

/** The privacy agreement in our own words. A change of substance raises `PRIVACY_AGREEMENT_VERSION`. */
export const privacyAgreement = {
  title: '隐私说明',
  gateTitle: '投稿前，请先看一眼',
  gateLead: '投稿要用到您的姓名和电话。下面几条是重点，全文可以点开看。',
  summary: [
    { icon: 'edit', title: '收集什么', text: '姓名、联系电话、所属和工作单位，以及您的作品。' },
    { icon: 'eye', title: '给谁看', text: '电话只给审核人员，平时遮住中间四位，绝不公开。' },
    { icon: 'lock', title: '公开由您定', text: '是否公开展示另行选择，随时可以收回。' },
    { icon: 'clock', title: '留多久', text: '电话只为本次活动联系使用，可随时要求更正或删除。' },
  ],
  read: '看全文',
  agree: '同意并继续',
  refuse: '暂不同意，先看看',
  agreed: '您已同意这份说明',
  version: (version: string) => `版本 ${version}`,
  platformGuide: privacyQuestion.platformGuide,
  sections: (): readonly Section[] => [
    {
      title: '我们是谁',
      lines: [
        '本平台用于陕西省内“网聚职工正能量 争做中国好网民”主题活动的投稿、审核和展播。',
        '有疑问找谁：活动通知写明的联系处是陕西省总工会网络中心，电话在这份说明的最后。',
      ],
    },
    {
      title: '收集什么，为什么',
      lines: [
        '微信给本平台的匿名标识：认出是您本人，不含姓名和微信号。',
        '姓名：署名和颁奖时使用。',
        '联系电话：审核有疑问时联系您。',
        '所属单位、工作单位：决定由谁审核。',
        '作品文件、标题、简介和您的各项声明：审核、报送和展示。',
        '再投一件时，照您上一件作品填好姓名、电话和单位，只有您自己看到；可以在“我的”清除。',
        '您在本平台的操作时间：形成办理记录，供您和审核人员查看。',
        '浏览首页、征集项目和展播，不需要提供以上任何信息。',
      ],
    },
    {
      title: '相册、相机和聊天文件',
      lines: ['只在您点选时打开，只读取您选中的那个文件。文件先在手机上检查，合格后才上传。'],
    },
    {
      title: '给谁看',
      lines: [
        '您自己：看到全部内容。',
        '所选单位和省总的审核人员：看到作品和姓名，电话遮住中间四位；要看完整号码必须写明理由，并记入您的办理记录。',
        '承办单位：作品通过审核后，由省总报送时提供作品和作者信息。',
        '所有人：只有您同意公开展示、审核也通过，才会看到作品、署名和单位。电话永远不公开。',
        '不卖给任何人，不用来做广告。',
      ],
    },
    {
      title: '留多久',
      lines: [
        '没有提交的草稿：您可以随时删除。',
        '联系电话：只为本次活动联系使用；要求删除请拨打下面的电话，由工作人员办理。',
        '获奖作品和办理记录：按工会档案的要求保存。',
      ],
    },
    {
      title: '您可以做什么',
      lines: [
        '随时查看、修改、撤回自己的作品，收回公开展示的同意。',
        `要求更正或删除个人信息，或有疑问：${helpLineAndMail()}。`,
        '不同意这份说明，仍然可以浏览首页和展播，只是不能投稿。',
      ],
    },
    {
      title: '放在哪里',
      lines: ['正式运行时存放在微信云开发（腾讯云，位于中国境内），访问需要权限并留有记录。'],
    },
  ],
} as const
