import { type RefusalDetails } from '#shared/domain/refusal'
import { formatSize } from '#shared/texts/format'
import { limitIn, limitWords } from '#shared/texts/limit-words'

/** Just at or over the limit, the bytes tell what rounding would hide. */
export function sizeFinding(sizeBytes: number, limit: number): string {
  const close = limit > 0 && sizeBytes - limit < limit * 0.01
  return close
    ? `${formatSize(sizeBytes)}（${sizeBytes.toLocaleString('en-US')} 字节）`
    : formatSize(sizeBytes)
}

/** The cloud refused to issue a place to upload to. */
export function uploadRefusedText(details: RefusalDetails): { title: string; action: string } {
  const limit = limitIn(details, 'limit')
  return {
    title: `文件需${limitWords('size', limit)}，当前 ${sizeFinding(Number(details.sizeBytes ?? 0), limit.value)}`,
    action: '请压缩后再选。还没有上传，不耗流量',
  }
}
