import { createContext, useContext } from 'react'

/** The year whose season what stands inside is about; undefined for the current one. */
export const ArchiveYear = createContext<string | undefined>(undefined)

export const useYearHere = (): string | undefined => useContext(ArchiveYear)
