/** Which refusals an action may answer, read in the sources of its use case and of all that this names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { ALLOWANCES, type AllowanceName } from '#shared/domain/access/allowances'

const ROOT = path.resolve(__dirname, '..')
const SERVER = 'cloudfunctions/server'

interface Named {
  readonly file: string
  readonly name: string
}

/** What a file declares at its top, and what it imports, by the names it uses. */
interface Source {
  readonly declarations: ReadonlyMap<string, ts.Node>
  readonly imports: ReadonlyMap<string, Named>
}

/** The file that a specifier names; undefined for a package. */
function fileOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#shared/')) return `src/shared/${specifier.slice('#shared/'.length)}.ts`
  if (!specifier.startsWith('.')) return undefined
  return `${path.posix.join(path.posix.dirname(from), specifier)}.ts`
}

const sources = new Map<string, Source>()

function sourceOf(file: string): Source {
  const known = sources.get(file)
  if (known) return known
  const declarations = new Map<string, ts.Node>()
  const imports = new Map<string, Named>()
  const place = path.join(ROOT, file)
  const text = existsSync(place) ? readFileSync(place, 'utf8') : ''
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) declarations.set(name.text, initializer)
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      declarations.set(statement.name.text, statement)
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = fileOf(file, statement.moduleSpecifier.text)
      const names = statement.importClause?.namedBindings
      if (from === undefined || !names || !ts.isNamedImports(names)) continue
      for (const { name, propertyName, isTypeOnly } of names.elements)
        if (!isTypeOnly) imports.set(name.text, { file: from, name: (propertyName ?? name).text })
    }
  }
  const source = { declarations, imports }
  sources.set(file, source)
  return source
}

/** A name that stands for itself, not for a member of something. */
const isUse = (node: ts.Node, parent: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) &&
  !(ts.isPropertyAccessExpression(parent) && parent.name === node) &&
  !(ts.isPropertyAssignment(parent) && parent.name === node)

/** `new Refusal('NOT_FOUND', …)`, and `spendAllowance('uploads', …)`, which refuses with the allowance's code. */
function codeOf(made: ts.NewExpression | ts.CallExpression): string | undefined {
  const { expression } = made
  const first = made.arguments?.[0]
  if (!first || !ts.isStringLiteral(first) || !ts.isIdentifier(expression)) return undefined
  if (expression.text === 'spendAllowance') return ALLOWANCES[first.text as AllowanceName].code
  return expression.text === 'Refusal' ? first.text : undefined
}

function gather({ file, name }: Named, seen: Set<string>, codes: Set<string>): void {
  const mark = `${file} ${name}`
  if (seen.has(mark)) return
  seen.add(mark)
  const { declarations, imports } = sourceOf(file)
  const imported = imports.get(name)
  if (imported) return gather(imported, seen, codes)
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const code = codeOf(node)
      if (code !== undefined) codes.add(code)
    }
    if (isUse(node, parent)) gather({ file, name: node.text }, seen, codes)
    ts.forEachChild(node, (child) => visit(child, node))
  }
  const declared = declarations.get(name)
  if (declared) visit(declared, declared)
}

/** Where each use case stands, by its action's key. */
const useCases: ReadonlyMap<string, Named> = new Map(
  readdirSync(path.join(ROOT, SERVER), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[/-])handlers\.ts$/.test(file))
    .flatMap((file) => [...sourceOf(`${SERVER}/${file.split(path.sep).join('/')}`).imports]),
)

/** The codes that the use case of that action's key may refuse with, in order. */
export function refusalsOf(key: string): readonly string[] {
  const useCase = useCases.get(key)
  if (!useCase) throw new Error(`no use case answers ${key}`)
  const codes = new Set<string>()
  gather(useCase, new Set(), codes)
  return [...codes].sort()
}
