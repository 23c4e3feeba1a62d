import tseslint from 'typescript-eslint';

// The house's budgets, in lines of code; comments are free.
const budgets = { entity: 80, input: 80, rules: 80, service: 200, queries: 150, resolver: 120 };
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/*.gen.ts', '**/.data/', 'apps/web/src/graphql/gen/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // entities are plain data; they are classes only because TypeORM reads decorators
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-imports': ['error', { name: '@nestjs/common', importNames: ['forwardRef'] }],
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'max-lines-per-function': lines(30),
      'max-params': ['error', 5],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'] }],
    },
  },
  ...Object.entries(budgets).map(([kind, max]) => ({ files: [`**/*.${kind}.ts`], rules: { 'max-lines': lines(max) } })),
  // A story is a list of short stories; each of its tests is still read on its own.
  { files: ['**/*.spec.ts'], rules: { 'max-lines-per-function': 'off' } },
  // What a screen shows is a tree that is read at a glance; its events answer to nobody.
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': lines(70),
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
);
