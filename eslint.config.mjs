import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { readdirSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'

/** Imports point one way: tests/architecture holds the same list. */
const { ROOMS } = await tsImport('./config/rooms.ts', import.meta.url)

const zones = ROOMS.flatMap(({ path, mayImport, apart }) => [
  {
    target: path,
    from: '.',
    except: [path, ...mayImport, 'node_modules'],
    message: ` config/rooms.ts lets ${path} import only ${mayImport.join(', ') || 'itself'}.`,
  },
  ...(apart ? readdirSync(path) : []).map((folder) => ({
    target: `${path}/${folder}`,
    from: path,
    except: [folder],
    message: ` The folders of ${path} do not know each other.`,
  })),
])

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
