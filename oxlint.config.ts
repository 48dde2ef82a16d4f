import { defineConfig } from 'oxlint';
import { layerOverrides } from './scripts/lint/layers.ts';

/** Lint: the layers first (see scripts/lint/layers.ts), then correctness. Run with `npm run lint`. */
export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  options: { typeAware: true },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['out', 'dist', 'node_modules', '.cache', '**/*.generated.ts'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'max-lines': ['error', { max: 300 }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/style-prop-object': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/forbid-dom-props': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'eslint/no-await-in-loop': 'off',
    'eslint/no-underscore-dangle': 'off',
    'eslint/no-console': 'error',
    // `_name` says "taken out on purpose": the rest of the object goes on without it.
    'eslint/no-unused-vars': [
      'error',
      { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
    ],
    'eslint/eqeqeq': 'error',
  },
  overrides: [
    {
      files: ['scripts/**', 'tests/**', 'src/headless/**', 'src/cli/**'],
      rules: { 'eslint/no-console': 'off' },
    },
    { files: ['src/i18n/**'], rules: { 'max-lines': 'off' } },
    // The rule knows windows only: ports between processes have no origin to name.
    {
      files: [
        'src/service/process.ts',
        'src/store/credentials/hash-threads.ts',
        'src/store/credentials/argon2-thread.ts',
        'src/main/**',
        'tests/**',
      ],
      rules: { 'unicorn/require-post-message-target-origin': 'off' },
    },
    ...layerOverrides,
  ],
});
