/** The width of a text, in the sheet's units. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** One painted item; lengths in the sheet's units, from its upper left corner. */
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
      /** The text's baseline. */
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
      /** A URL. */
      readonly source: string
    }

/** The items to paint, first mark first. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export type Painted =
  | {
      readonly outcome: 'painted'
      /** A PNG for an image or the album. */
      readonly path: string
    }
  /** A picture of the sheet did not load, or the phone could not paint. */
  | { readonly outcome: 'pictureMissing' | 'failed' }

export interface PicturePainter {
  /** The id of a canvas that must be on the page, out of sight. None is needed where it is undefined. */
  readonly canvasId: string | undefined
  /** Paints the layout of `draw` with the phone's fonts. Never throws. */
  paint(draw: (measure: Measure) => Sheet): Promise<Painted>
}
