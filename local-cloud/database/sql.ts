export type SqlParameter = string | number | Buffer

/** Statements on one SQLite file. */
export interface Sql {
  rows<Row>(sql: string, parameters?: readonly SqlParameter[]): Row[]
  run(sql: string, parameters?: readonly SqlParameter[]): void
}
