import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { CloudError } from '../cloud-error'
import { type CollectionDeclarations } from '../database/index-table'
import { Environment } from './environment'

/** The environment of the demonstration; tests create their own beside it. */
export const MAIN_ENVIRONMENT = 'main'

/** The environments of one data folder, opened as they are asked for. */
export class Environments {
  private readonly open = new Map<string, Environment>()
  private readonly folder: string

  constructor(
    dataFolder: string,
    private readonly declarations: CollectionDeclarations,
  ) {
    this.folder = path.join(dataFolder, 'environments')
    mkdirSync(this.folder, { recursive: true })
    this.create(MAIN_ENVIRONMENT, true)
  }

  /**
   * Creates an environment, as a copy of another (its name, or the folder of one that is closed)
   * where `copyOf` names it, or opens the existing one of
   * that name. Without `durable` a commit does not wait for the disk.
   */
  create(
    id: string = `test-${randomBytes(6).toString('hex')}`,
    durable = false,
    copyOf?: string,
  ): Environment {
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(id))
      throw new CloudError('INVALIID_ENV', `environment id ${id} is not allowed`)
    const known = this.open.get(id)
    if (known) return known
    if (copyOf !== undefined)
      cpSync(path.resolve(this.folder, copyOf), path.join(this.folder, id), { recursive: true })
    const environment = new Environment(id, path.join(this.folder, id), this.declarations, durable)
    this.open.set(id, environment)
    return environment
  }

  /** The environment of that name, from the disk if need be; INVALIID_ENV when there is none. */
  of(id: string): Environment {
    if (!this.has(id)) throw new CloudError('INVALIID_ENV', `there is no environment ${id}`)
    return this.create(id, true)
  }

  has(id: string): boolean {
    return this.open.has(id) || (/^[a-z][a-z0-9-]*$/.test(id) && existsSync(path.join(this.folder, id)))
  }

  remove(id: string): void {
    const environment = this.of(id)
    this.open.delete(id)
    environment.destroy()
  }

  close(): void {
    for (const environment of this.open.values()) environment.close()
    this.open.clear()
  }
}
