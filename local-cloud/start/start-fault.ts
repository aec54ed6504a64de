/** The data folder cannot be worked with; the message says what to do. */
export class DataFolderFault extends Error {
  override readonly name = 'DataFolderFault'
}

const FRESH = '想从头开始，请加 --fresh 再启动（会清空这里的数据）；想留着数据，请先把整个目录备份好。'

/** By the code of the system or of SQLite. */
const SENTENCES: ReadonlyArray<readonly [RegExp, (folder: string) => string]> = [
  [
    /^(ENOSPC|SQLITE_FULL)$/,
    (folder) => `磁盘满了，没法写 ${folder}。已经保存的都还在；请腾出空间后再启动。`,
  ],
  [
    /^(EACCES|EPERM|EROFS|SQLITE_READONLY\w*|SQLITE_CANTOPEN\w*)$/,
    (folder) => `没有权限写数据目录 ${folder}。请改好权限，或用 --data 换一个目录。`,
  ],
  [/^(EEXIST|ENOTDIR)$/, (folder) => `${folder} 不是目录，或它的上一级是文件。请用 --data 换一个目录。`],
  [
    /^(SQLITE_CORRUPT\w*|SQLITE_NOTADB|SQLITE_IOERR\w*)$/,
    (folder) => `数据目录 ${folder} 里的数据库读不出来，可能损坏了。${FRESH}`,
  ],
]

/** What is missing of a folder that was ready once. */
export const lostData = (folder: string): DataFolderFault =>
  new DataFolderFault(
    `数据目录 ${folder} 以前准备好过，现在里面却没有数据：可能只拷贝了一部分。请把整个目录拷回来；${FRESH}`,
  )

export const unreadableState = (file: string): DataFolderFault =>
  new DataFolderFault(`文件 ${file} 读不出来，可能损坏了。${FRESH}`)

/** The fault in one sentence with a way out, where it is one of the data folder; undefined for any other. */
export function dataFolderFault(failure: unknown, folder: string): DataFolderFault | undefined {
  if (failure instanceof DataFolderFault) return failure
  const { code, message } = (failure ?? {}) as { code?: unknown; message?: unknown }
  const known = /not a database|malformed/.test(String(message)) ? 'SQLITE_NOTADB' : String(code)
  const sentence = SENTENCES.find(([codes]) => codes.test(known))?.[1]
  return sentence && new DataFolderFault(sentence(folder))
}
