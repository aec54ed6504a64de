import { formatMoment } from '#shared/texts/format'

/** The last word on a work, for its author. Apart from the words of their page: the form shows it too. */
export const decisionWords = {
  title: { approve: '审核意见', return: '退回意见', reject: '未通过的原因' },
  by: (unit: string, at: number) => `${unit} · ${formatMoment(at)}`,
  machine: '自动检查',
  fileFault: (title: string, fileName: string | undefined) =>
    fileName === undefined ? title : `${fileName}：${title}`,
}
