import { files, text } from './project-graph'

const product = files.filter((file) => !file.startsWith('tests/'))
const EXPORTED = /^export (?:async )?(?:abstract )?(?:const|function|class) (\w+)/gm

/** A function's entry, which the cloud calls by its name, a comparison of types for the compiler, the rooms for lint. */
const USED_FROM_OUTSIDE = /^cloudfunctions\/(api|events|papers)\/index\.ts main$| schemaIsSeason$| ROOMS$/

const wordsOf = (source: string) => new Set(source.match(/\w+/g))
const words = new Map(product.map((file) => [file, wordsOf(text.get(file) ?? '')] as const))

function isUsed(name: string, file: string): boolean {
  const inside = (text.get(file) ?? '').match(new RegExp(`\\b${name}\\b`, 'g')) ?? []
  return inside.length > 1 || product.some((other) => other !== file && words.get(other)?.has(name))
}

it('nothing is exported that the product never uses', () => {
  const dead = product.flatMap((file) =>
    [...(text.get(file) ?? '').matchAll(EXPORTED)]
      .map(([, name = '']) => name)
      .filter((name) => !isUsed(name, file))
      .map((name) => `${file} ${name}`),
  )
  expect(dead.filter((each) => !USED_FROM_OUTSIDE.test(each))).toEqual([])
})
