/** Which stages of `npm run test:touched` a changed file asks for. `$1` is what the path's bracket holds. */
const TABLE: ReadonlyArray<readonly [path: RegExp, stages: readonly string[]]> = [
  [/^tests\/(?:weapp|host|shots)\//, ['touched-weapp', 'touched-audit']],
  [/^tests\/support\//, ['touched-unit', 'touched-cloud', 'touched-weapp', 'touched-audit']],
  [/^(?:src|config)\//, ['compiled']],
  [/^tests\/benchmarks\/(?:queries|functions)\//, ['touched-cloud']],
  [/^tests\/cloud\/(?!histories\/)/, ['touched-cloud']],
  [/^tests\/cloud\/histories\//, ['histories-2000']],
  [/^(?:tests\/unit\/(?:local-cloud|house)\/|CONTRIBUTING\.md$)/, ['touched-unit']],
  [/^local-cloud\//, ['touched-unit', 'touched-cloud', 'touched-weapp']],
  [/^config\/(?:collections|limits)\.ts$/, ['touched-unit', 'touched-cloud']],
  [
    /^(?:jest\.config\.js|package-lock\.json)$/,
    ['touched-unit', 'touched-cloud', 'touched-weapp', 'touched-audit'],
  ],
  [/^cloudfunctions\/server\/(?:works|reviews|uploads|dispatch|platform|records)\//, ['histories-2000']],
  [/^src\/shared\/domain\/work\//, ['histories-2000']],
  [/^(?:src\/shared\/domain|tests\/unit)\/media\//, ['touched-unit']],
  [/^src\/shared\/domain\/([a-z-]+)\//, ['mutation-$1']],
  [
    /^tests\/unit\/(access|announcement|audit|calendar|health|media|message|papers|search|season|sharing|unit|work)\//,
    ['mutation-$1'],
  ],
  [/^tests\/mutation\//, ['mutation-access']],
]

/** The stages that these changed files (paths from the root) ask for, each once. */
export function stagesTouchedBy(files: readonly string[]): ReadonlySet<string> {
  const asked = files.flatMap((file) =>
    TABLE.flatMap(([pattern, stages]) => {
      const match = pattern.exec(file)
      return match ? stages.map((stage) => stage.replace('$1', match[1] ?? '')) : []
    }),
  )
  return new Set(asked)
}
