import { MediaFault } from '../media-fault'

/** How much reading a file may cost, in bytes looked at; beyond, it is `NOT_CHECKABLE`, however it was made. */
export class Budget {
  constructor(private left: number) {}

  spend(bytes: number): void {
    this.left -= bytes
    if (!(this.left >= 0)) throw new MediaFault('NOT_CHECKABLE', { what: 'size' })
  }
}
