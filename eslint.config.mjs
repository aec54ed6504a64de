import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'

const zone = (target, from, message, except) => ({ target, from, message, ...(except ? { except } : {}) })

const ROOMS = ['api', 'components', 'features', 'notice', 'officer', 'pages', 'platform', 'views'].map(
  (room) => `src/${room}`,
)

/** Imports point one way: domain ← contract ← server | api ← features ← pages. tests/architecture holds the rest. */
const zones = [
  zone('src/shared/domain', ['src/shared/contract', 'src/shared/texts'], 'domain imports nothing'),
  zone('src/shared', [...ROOMS, 'cloudfunctions', 'local-cloud', 'tests', 'config'], 'shared stands alone'),
  zone('src', ['cloudfunctions', 'local-cloud', 'tests', 'config'], 'the mini-program knows only src'),
  zone('cloudfunctions', ['local-cloud', 'tests', ...ROOMS], 'functions know only shared'),
  zone(
    'src/platform',
    ['src/api', 'src/features', 'src/components', 'src/views', 'src/pages'],
    'platform is the lowest room',
  ),
  zone('src/api', ['src/features', 'src/components', 'src/views', 'src/pages'], 'api serves features'),
  zone('src/components', ['src/features', 'src/views', 'src/pages', 'src/api'], 'components know no feature'),
  zone('src/views', ['src/features', 'src/pages', 'src/officer', 'src/notice'], 'views know no feature'),
  zone('src/features', ['src/pages', 'src/officer', 'src/notice'], 'features know no page'),
]

export default tseslint.config(
  {
    ignores: ['dist/**', 'node_modules/**', '.local-cloud/**', '.cache/**', '**/*.{js,mjs,cjs}'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx,mts}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx,mts}'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
)
