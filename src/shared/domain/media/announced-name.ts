/** So many characters of a file's name are kept. */
export const FILE_NAME_MAX_LENGTH = 200

/** A file's name as it is told to the cloud: of a longer one the end, which has its extension. */
export const announcedName = (name: string): string => name.slice(-FILE_NAME_MAX_LENGTH)
