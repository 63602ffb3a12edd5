import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// A later block's `no-restricted-syntax` replaces an earlier one's, so lists are spread.

const modules = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a file is named after its one main export.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\/(?!.*\\.(ts|tsx|mjs|json|css|svg|wasm|csv)(\\?\\w+)?$)/]',
    message: 'Write the extension of a relative import: ./cohorts.ts',
  },
];

const deterministic = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: 'Take `now` as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take `random` as a parameter.',
  },
  {
    selector: "MemberExpression[object.property.name='Now'][object.object.name='Temporal']",
    message: 'Take `now` and the time zone as parameters.',
  },
];

const NAMING_ATTRIBUTE =
  'JSXAttribute[name.name=/^(aria-label|aria-description|alt|title|label|placeholder|helperText)$/]';
const WORD = 'Literal[value=/\\p{L}/u]';

const texts = [
  'JSXText[value=/\\p{L}/u]',
  ...[':matches(JSXElement, JSXFragment)', NAMING_ATTRIBUTE].flatMap((place) => [
    `${place} > JSXExpressionContainer > ${WORD}`,
    `${place} > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > ${WORD}`,
  ]),
  `${NAMING_ATTRIBUTE} > ${WORD}`,
].map((selector) => ({
  selector,
  message: 'Put the text into strings/en.ts and strings/zh-CN.ts.',
}));

const tests = ['**/*.test.{ts,tsx}', 'src/testing/**', 'e2e/**'];

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-e2e',
    '.cache',
    'coverage',
    'test-results',
    'playwright-report',
    // AssemblyScript, which its own compiler checks.
    'src/**/assembly',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...modules],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `type` for data; an interface only where it is a contract that something implements.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index beside the value is the rule in loops over columns.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, '**/strings/**'],
    rules: {
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.tsx'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...modules, ...texts] },
  },
  {
    files: ['src/**/domain/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...modules, ...deterministic] },
  },
  {
    files: tests,
    rules: {
      'no-console': 'off',
      // Tests state what they know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
  {
    // The tools that read these files want a default export.
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['{scripts,bench}/**/*.mjs'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      'no-restricted-syntax': ['error', ...modules],
      eqeqeq: 'error',
    },
  },
  {
    files: ['public/**/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { strict: 'off' },
  },
);
