/** How wide a text is, in the sheet's units. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** One thing that is painted; lengths in the sheet's units, from its upper left corner. */
export type Mark =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly colour: string
      readonly radius?: number
    }
  | {
      readonly kind: 'words'
      readonly x: number
      /** Of the line the letters stand on. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly bold: boolean
      readonly colour: string
    }
  | {
      readonly kind: 'picture'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      /** An address. */
      readonly source: string
    }

/** What is painted, first mark first. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export type Painted =
  | {
      readonly outcome: 'painted'
      /** A PNG that an image shows and the album takes. */
      readonly path: string
    }
  /** A picture on the sheet could not be had; or the phone could not paint. */
  | { readonly outcome: 'pictureMissing' | 'failed' }

export interface PicturePainter {
  /** The canvas with this id must stand on the page, out of sight; none is needed where it is undefined. */
  readonly canvasId: string | undefined
  /** Paints what `draw` lays out with the phone's own letters. Never throws. */
  paint(draw: (measure: Measure) => Sheet): Promise<Painted>
}
