import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { bytesOf, u16, u32, type Part } from './mp4-boxes'

const LABEL =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" TC260:AIGC="generated"/></rdf:RDF></x:xmpmeta>'

const segment = (...parts: Part[]) => {
  const payload = bytesOf(parts)
  return bytesOf(['\xff\xe1', u16(payload.length + 2), payload])
}

/** What a camera writes: its maker, and a day (`2020:04:12`) in the directory that tells of the taking. */
function exif(day: string): Uint8Array {
  const [taking, text, maker] = [38, 56, 76]
  return segment(
    ...['Exif\0\0', 'MM\0*', u32(8), u16(2)],
    ...[u16(0x010f, 2), u32(6, maker), u16(0x8769, 4), u32(1, taking), u32(0)],
    ...[u16(1), u16(0x9003, 2), u32(20, text), u32(0)],
    ...[`${day} 08:30:00\0`, 'Apple\0'],
  )
}

/** A real photo of 17 megapixels and more than 10 MB, with its maker, its day and an AI label in it; by ffmpeg. */
export function makeCameraPhoto(path: string, day: string): void {
  const noise = 'color=gray:size=4800x3600,noise=alls=90:allf=t'
  const args = ['-v', 'error', '-nostdin', '-y', '-f', 'lavfi', '-i', noise, '-frames:v', '1', '-q:v', '3']
  execFileSync('ffmpeg', [...args, path])
  const plain = readFileSync(path)
  const label = segment('http://ns.adobe.com/xap/1.0/\0', LABEL)
  writeFileSync(path, bytesOf([plain.subarray(0, 2), exif(day), label, plain.subarray(2)]))
}
