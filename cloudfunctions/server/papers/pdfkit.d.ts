/** What we use of pdfkit 0.20, which brings no types. */
declare module 'pdfkit' {
  interface Font {
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
  }

  interface TextOptions {
    readonly width?: number
    readonly align?: 'left' | 'center' | 'right'
    readonly lineGap?: number
  }

  export default class PDFDocument {
    constructor(options: {
      readonly size: 'A4'
      readonly font: Buffer
      readonly margins: {
        readonly top: number
        readonly bottom: number
        readonly left: number
        readonly right: number
      }
      readonly info: Readonly<Record<string, string | Date>>
      readonly lang: string
    })
    readonly page: { readonly width: number; readonly height: number }
    /** The font in use. */
    readonly _font: Font
    registerFont(name: string, bytes: Buffer): this
    font(name: string): this
    fontSize(points: number): this
    heightOfString(text: string, options: TextOptions): number
    text(text: string, x: number, y: number, options: TextOptions): this
    rect(x: number, y: number, width: number, height: number): this
    lineWidth(points: number): this
    stroke(): this
    addPage(): this
    end(): void
    [Symbol.asyncIterator](): AsyncIterator<Buffer>
  }
}
