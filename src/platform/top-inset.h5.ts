import { type ReadTopInset } from './top-inset.types'

export const readTopInset: ReadTopInset = () => 0
