import { extensionLies, extensionOf } from '#shared/domain/media/file-name'
import { sniff } from '#shared/domain/media/sniff'
import { type FileFormat } from '#shared/domain/media/verdict'
import { box, bytesOf, type Part, u32, u8, zeros } from '../../support/mp4-boxes'

const ftyp = (...brands: string[]) => box('ftyp', brands[0] ?? '', u32(512), brands.slice(1))
const EBML = '\x1a\x45\xdf\xa3'

it.each<[string, Part, FileFormat | undefined]>([
  ['a JPEG', '\xff\xd8\xff\xe1', 'jpeg'],
  ['two bytes of a JPEG', '\xff\xd8', undefined],
  ['a PNG', '\x89PNG\r\n\x1a\n', 'png'],
  ['a PNG whose line ends were changed', '\x89PNG\n\x1a\n', undefined],
  ['a GIF', 'GIF89a', 'gif'],
  ['a TIFF of Intel’s order', 'II*\0', 'tiff'],
  ['a TIFF of Motorola’s order', 'MM\0*', 'tiff'],
  ['a Flash film', 'FLV\x01', 'flv'],
  ['an MP3 behind a tag', 'ID3\x04', 'mp3'],
  ['an MP3 behind a tag of APE', 'APETAGEX', 'mp3'],
  ['a document', '%PDF-1.7', 'pdf'],
  ['an archive', 'PK\x03\x04', 'zip'],
  ['a bitmap', 'BM', 'bmp'],
  ['a WebP', ['RIFF', u32(0), 'WEBP'], 'webp'],
  ['an AVI', ['RIFF', u32(0), 'AVI '], 'avi'],
  ['a WAV', ['RIFF', u32(0), 'WAVE'], 'wav'],
  ['a WAV of 64 bits', ['RF64', u32(0), 'WAVE'], 'wav'],
  ['a WAV of 64 bits by another name', ['BW64', u32(0), 'WAVE'], 'wav'],
  ['another RIFF of 64 bits', ['RF64', u32(0), 'AVI '], undefined],
  ['another RIFF', ['RIFF', u32(0), 'ACON'], undefined],
  ['WAVE without its RIFF', ['RIFX', u32(0), 'WAVE'], undefined],
  ['a Matroska', [EBML, 'matroska'], 'mkv'],
  ['a WebM', [EBML, zeros(56), 'webm'], 'webm'],
  ['a Matroska that says webm later', [EBML, zeros(57), 'webm'], 'mkv'],
  ['an MP4', ftyp('isom'), 'mp4'],
  ['an MP4 by a brand it is compatible with', ftyp('xxxx', 'yyyy', 'mp42'), 'mp4'],
  ['an MP4 by a brand behind its first box', [ftyp('xxxx'), 'mp42'], undefined],
  ['an MP4 by its 64th brand', ftyp('xxxx', ...Array<string>(63).fill('yyyy'), 'mp42'), 'mp4'],
  ['an MP4 by its 65th brand', ftyp('xxxx', ...Array<string>(64).fill('yyyy'), 'mp42'), undefined],
  ['an MP4 of a first box smaller than its header', [u32(4), 'ftyp', 'isom'], undefined],
  ['a QuickTime film', ftyp('qt  ', 'mp42'), 'mov'],
  ['a 3GP', ftyp('3gp4'), '3gp'],
  ['a 3GP that is compatible with MP4', ftyp('3gp5', 'isom'), '3gp'],
  ['an M4A', ftyp('M4A ', 'mp42'), 'm4a'],
  ['an audio book', ftyp('M4B '), 'm4a'],
  ['an M4V', ftyp('M4V '), 'mp4'],
  ['a HEIC', ftyp('heic', 'mif1'), 'heic'],
  ['a HEIC by a brand it is compatible with', ftyp('mif1', 'heic'), 'heic'],
  ['a HEVC picture', ftyp('msf1', 'hevc'), 'heic'],
  ['an AVIF', ftyp('avif', 'mif1'), 'avif'],
  ['a series of AVIF', ftyp('avis', 'heic'), 'avif'],
  ['an AVIF by a brand it is compatible with', ftyp('mif1', 'avif'), 'avif'],
  ['a picture that may be both', ftyp('mif1', 'avif', 'heic'), 'heic'],
  ['a picture of neither', ftyp('mif1'), 'heic'],
  ['a picture that may be an MP4', ftyp('heic', 'mp42'), 'heic'],
  ['an old QuickTime film that begins with its index', [u32(900), 'moov'], 'mov'],
  ['an old QuickTime film that begins with room', [u32(8), 'wide'], 'mov'],
  ['an old QuickTime film that begins with a preview', [u32(20), 'pnot'], 'mov'],
  ['a web page', '<!DOCTYPE html>', 'html'],
  ['a web page behind spaces', '\n\t <html lang="zh">', 'html'],
  ['a page in XML', '<?xml version="1.0"?>', 'html'],
  ['a page without its beginning', '<head>', 'html'],
  ['a page without its head', '<BODY>', 'html'],
  ['a text with a page in it', 'see <html>', undefined],
  ['a frame of MPEG-1 layer III', u8(0xff, 0xfb, 0x90, 0), 'mp3'],
  ['a frame of MPEG-2.5', u8(0xff, 0xe3, 0x90, 0), 'mp3'],
  ['a frame of layer II', u8(0xff, 0xfd, 0x90, 0), undefined],
  ['a frame of no bit rate there is', u8(0xff, 0xfb, 0xf0, 0), undefined],
  ['a frame of no rate there is', u8(0xff, 0xfb, 0x9c, 0), undefined],
  ['a frame without its mark', u8(0xfe, 0xfb, 0x90, 0), undefined],
  ['nothing', '', undefined],
])('%s is known by its first bytes', (_what, head, format) => {
  expect(sniff(bytesOf(head))).toBe(format)
})

it.each([
  ['clip.mp4', 'mp4'],
  ['CLIP.MP4', 'mp4'],
  ['a.b.Mov', 'mov'],
  ['clip.mp4 ', undefined],
  ['clip.', undefined],
  ['clip', undefined],
  ['clip.abcdefgh', 'abcdefgh'],
  ['clip.abcdefghi', undefined],
  ['.mp4', 'mp4'],
  ['clip.中', undefined],
])('the extension of “%s” is %s', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

it.each<[FileFormat, string]>([
  ['mp4', 'mp4 m4v'],
  ['mov', 'mov qt'],
  ['3gp', '3gp 3gpp 3g2'],
  ['jpeg', 'jpeg jpg jpe jfif'],
  ['heic', 'heic heif hif'],
  ['tiff', 'tiff tif'],
  ['html', 'html htm'],
  ['png', 'png'],
])('%s is rightly called %s and nothing else', (format, extensions) => {
  const all = 'mp4 m4v mov qt 3gp 3gpp 3g2 jpeg jpg jpe jfif heic heif hif tiff tif html htm png'.split(' ')
  expect(all.filter((each) => !extensionLies(`a.${each}`, format)).join(' ')).toBe(extensions)
})

it('a name without an extension, no name and a format nobody knows are no lies', () => {
  expect([
    extensionLies('clip', 'mp4'),
    extensionLies(undefined, 'mp4'),
    extensionLies('clip.mp4', undefined),
  ]).toEqual([false, false, false])
})
