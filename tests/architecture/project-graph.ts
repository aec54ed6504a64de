import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(__dirname, '../..')
const ROOMS = ['src', 'cloudfunctions', 'local-cloud', 'config', 'tests']

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`
    if (statSync(path.join(ROOT, file)).isDirectory()) return filesUnder(file)
    return /\.tsx?$/.test(name) ? [file] : []
  })
}

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.weapp.ts',
  '.h5.ts',
  '.weapp.tsx',
  '.types.ts',
  '/index.ts',
  '/index.tsx',
  '.json',
]

/** A path inside the project, or the bare name of a package. */
function resolve(file: string, specifier: string): string {
  const target = specifier.startsWith('#shared/')
    ? `src/shared/${specifier.slice('#shared/'.length)}`
    : specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : undefined
  if (target === undefined) return specifier
  const ending = ENDINGS.find((each) => {
    const candidate = path.join(ROOT, target + each)
    return existsSync(candidate) && statSync(candidate).isFile()
  })
  return target + (ending ?? '')
}

export interface Import {
  readonly from: string
  readonly to: string
}

/** Every TypeScript file of the project, and its text. */
export const files: readonly string[] = ROOMS.flatMap(filesUnder)
export const text: ReadonlyMap<string, string> = new Map(
  files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]),
)

/** Every import as TypeScript reads it: of values and of types, exported on, required, and loaded at its first use. */
export const imports: readonly Import[] = files.flatMap((from) =>
  ts
    .preProcessFile(text.get(from) ?? '', true, true)
    .importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) })),
)

/** Files that lead back to themselves: each list is one circle, or several that share a file. */
export function circlesOf(all: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of all) next.set(from, [...(next.get(from) ?? []), to])
  const reached = (start: string) => {
    const found = new Set<string>()
    const waiting = [...(next.get(start) ?? [])]
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
      if (!found.has(file)) {
        found.add(file)
        waiting.push(...(next.get(file) ?? []))
      }
    return found
  }
  const reach = new Map([...next.keys()].map((file) => [file, reached(file)] as const))
  const circles = new Map<string, readonly string[]>()
  for (const [file, found] of reach) {
    if (!found.has(file)) continue
    const circle = [...found].filter((other) => reach.get(other)?.has(file)).sort()
    circles.set(circle.join(' '), circle)
  }
  return [...circles.values()]
}
