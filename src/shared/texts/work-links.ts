import { type LinkFault } from '#shared/domain/work/links'
import { sentence } from '#shared/texts/format'

/** So many are named where the list is longer. */
const MAX_NAMED_HOSTS = 12

function namedHosts(hosts: readonly string[]): string {
  const named = hosts.slice(0, MAX_NAMED_HOSTS).join('、')
  return hosts.length > MAX_NAMED_HOSTS ? `${named} 等 ${hosts.length} 个` : named
}

const faults: Record<LinkFault, (limit: number, hosts: readonly string[]) => string> = {
  malformed: () => '网址不对。请从浏览器或网盘里点“复制链接”，再粘贴到这里，以 https:// 开头',
  tooLong: (limit) => `网址太长，最多 ${limit} 个字符。请用“复制链接”得到的短网址`,
  hostUnknown: (_limit, hosts) =>
    `这个网站不在可以填写的名单里。可以填：${namedHosts(hosts)}。其他网站请单位工会联系省总添加`,
  codeMalformed: () => '提取码只有字母和数字，最多 10 位，请核对',
}

/** Addresses that an author gives. */
export const workLinks = {
  label: '链接',
  labelAt: (position: number) => `第 ${position} 个链接`,
  help: '点网盘或文章里的“复制链接”，粘贴到这里。只给审核人员看，不会公开',
  placeholder: 'https://',
  code: '提取码',
  codeAt: (position: number) => `第 ${position} 个链接的提取码`,
  codeHelp: '粘贴的内容里有提取码的，会自动填好',
  /** How net disks name it in what they copy. */
  codeWords: ['提取码', '访问码', '密码', 'pwd'],
  optional: '没有可不填',
  add: '再加一个链接',
  remove: '移去这个链接',
  removeAt: (position: number) => `移去第 ${position} 个链接`,
  missing: (named: string) => `请填写${named}`,
  /** `position` where there are several. */
  fault: (reason: LinkFault, limit: number, hosts: readonly string[], position?: number) =>
    `${position === undefined ? '' : `第 ${position} 个链接：`}${faults[reason](limit, hosts)}`,
  notAsked: '这一项现在不收链接，请清空后再提交',
  ways: { label: '上传文件或填写链接', file: '上传文件', link: '填写网盘链接' },
  dropFile: { text: '已有文件。改填链接，请先移去文件', button: '移去文件' },
  dropLinks: { text: '已填链接。改传文件，请先清空链接', button: '清空链接' },
  large: (size: string, limit: string) =>
    `这个文件有 ${size}。大于 ${limit} 的，建议放到网盘再填链接，更稳妥`,
  toLink: '改填网盘链接',
  sendAnyway: '仍然上传文件',
  /** On the pages of author and officer. */
  title: '链接',
  copy: '复制链接',
  copyCode: '复制提取码',
  copyLabel: (position: number) => `复制第 ${position} 个链接`,
  /** On the author's page. */
  dead: {
    title: '审核人员打不开您的链接',
    titleAt: (position: number) => `审核人员打不开您的第 ${position} 个链接`,
    /** What an officer said of it, and the way on for a work that was given back. */
    fix: (reason: string) => `${sentence(reason)}请点下方按钮，换成能打开的链接后重新提交。`,
    wait: (reason: string) =>
      `${sentence(reason)}请先核对链接、提取码和有效期。需要更换的，等审核人员退回后即可修改，也可以联系单位工会。`,
  },
  codeOf: (code: string) => `提取码 ${code}`,
} as const
