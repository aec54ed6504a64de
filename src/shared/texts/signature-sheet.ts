import { type SheetStanding } from '#shared/domain/work/sheet-standing'
import { sentence } from '#shared/texts/format'

const standings: Record<Exclude<SheetStanding, 'none'>, string> = {
  void: '已失效',
  waiting: '待审核人员查看',
  complete: '签名齐全',
  refused: '签名不符',
}

/** The photographed sheet that a team signed, before its author and before officers. */
export const signatureSheet = {
  title: '签名照片',
  standings,
  picture: '团队签名照片，点开看大图',
  pictureHint: '点图看大图',
  pictureFailed: '照片没有加载出来，点这里再试',
  missing: '照片与上传时的不一致，现在不能查看，请作者重新上传',
  author: {
    hint: '成员不方便用微信的，请在一张纸上写明作品名称，每人写下姓名和分工并签名（您也签），拍清楚后上传。只给审核人员看，不会公开。',
    void: '团队成员或分工改过了，原来的签名照片不再有效。请重新签名、拍照上传。',
    refused: (reason: string) => `${sentence(reason)}请改好后重新拍照上传。`,
    refusal: {
      title: '需要一张能正常打开的 JPEG 照片',
      text: '还没有上传，不耗流量。请现在拍摄，或从相册选一张清楚的照片。',
    },
    done: '签名照片已上传',
    replace: '换一张照片',
  },
  officer: {
    hint: '请核对：写明了作品名称；每位成员的姓名、分工与上面一致，都有签名。',
    complete: '签名齐全',
    refuse: '签名不符',
    done: '已记下',
    why: '哪里不符',
    whyHelp: '作者会看到，以便重新上传',
    whyMissing: '请写明情况，至少两个字',
    presets: [
      { key: 'missing', label: '有成员没有签名' },
      { key: 'differs', label: '姓名或分工与填写的不一致' },
      { key: 'unclear', label: '照片看不清' },
    ],
    placeholder: '也可以自己写',
    confirm: '确定签名不符',
    void: '团队在上传之后改过，这张照片不再有效',
    said: (reason: string) => `不符：${reason}`,
  },
} as const
