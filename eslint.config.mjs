import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const root = import.meta.dirname

/** The parts of lib, in order: each may import only those named before it. `web` stands apart: app alone imports it. */
export const modules = ['platform', 'taxonomy', 'scheduling', 'accounts', 'directory', 'notices', 'matching', 'programmes', 'introductions', 'events', 'impact', 'jobs']
const webMayUse = ['platform', 'accounts']

/** Files of a module that are not pure, beside those that say `server-only`; `read` holds readers of files, which may use Node but no database. */
const impure = ['queries.ts', 'commands/**']
const impureModules = ['platform', 'jobs']

/** Files that say `server-only` themselves, found rather than listed. */
const serverFiles = walk(join(root, 'lib'))
  .filter((path) => /^import 'server-only'/m.test(readFileSync(path, 'utf8').slice(0, 2000)))
  .map((path) => relative(root, path).split(sep).join('/').replace(/\.tsx?$/, ''))

const any = (names) => `(${names.join('|')})`
const ban = (regex, message, options = {}) => ({ regex, message, ...options })
const types = { allowTypeImports: true }

/** By alias, or by a relative path that leaves the module. */
const moduleImport = (names) => `^(@/lib/|(\\.\\./)+)${any(names)}(/|$)`

const noRoutes = ban('^@/app(/|$)', 'Nothing imports a route.')
const noComponents = ban('^@/components(/|$)', 'lib knows no components.')
const noWeb = ban('^(@/lib|(\\.\\.))/web(/|$)', 'lib/web is for app alone.')
const noDatabase = ban('^(@/lib/platform/db$|@/lib/generated/|\\./db$|pg$|@prisma/)', 'The database is for queries, commands, platform and jobs.', types)
const noFramework = ban('^(next|react|react-dom|next-auth)(/|$)', 'Only app, components and lib/web know Next and React.', types)
const noNode = ban('^node:', 'A pure file runs in the browser too.', types)
const noDoors = ban('(^|/)(([a-z-]+-)?queries|commands/[^/]+)$', 'Pure files and components know no query or command; a page passes what they need.', types)

function walk(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : walk(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const noServerFiles = ban(`^@/${any([...serverFiles, 'lib/platform/(db|env|clock)'])}$`, 'This file runs on the server alone, or reads a clock or the environment.', types)

const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.flat() }] })

const noUnsafeSql = [
  { selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]', message: 'Use the tagged template $queryRaw: it binds its values.' },
  { selector: "MemberExpression[object.name='Prisma'][property.name='raw']", message: 'Prisma.raw puts text into a statement unescaped.' },
]
const safeMarkup = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is shown as text.' },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: 'Text is shown as text.' },
  { selector: "JSXAttribute[name.name='style']", message: 'The content security policy forbids inline styles: use a class, <meter>, <progress> or SVG attributes.' },
]
const noHiddenInput = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'A pure file is given the time.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'A pure file is given the time.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'A pure file is given its randomness.' },
  { selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]", message: 'A pure file is given its randomness.' },
  { selector: "MemberExpression[object.name='process']", message: 'A pure file reads no environment.' },
]
const syntax = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors.flat()] })

/** What a file of this module may not import, before its kind is looked at. */
function direction(name) {
  const below = modules.slice(modules.indexOf(name) + 1)
  const patterns = [noRoutes, noComponents, noWeb]
  if (below.length > 0) patterns.push(ban(moduleImport(below), `${name} may import only modules named before it in eslint.config.mjs.`))
  return patterns
}

function moduleRules(name) {
  const isPureModule = !impureModules.includes(name)
  const files = [`lib/${name}/**/*.ts`]
  const impureFiles = [...impure.map((kind) => `lib/${name}/${kind}`), ...serverFiles.filter((file) => file.startsWith(`lib/${name}/`)).map((file) => `${file}.ts`)]
  const serverSide = { files: isPureModule ? impureFiles : files, rules: { ...imports(direction(name), noFramework), ...syntax(noUnsafeSql) } }
  if (!isPureModule) return [serverSide]
  return [
    { files, ignores: impureFiles, rules: { ...imports(direction(name), noDatabase, noFramework, noNode, noDoors, noServerFiles), ...syntax(noUnsafeSql, noHiddenInput) } },
    { files: [`lib/${name}/**/read/**/*.ts`], rules: { ...imports(direction(name), noDatabase, noFramework, noDoors), ...syntax(noUnsafeSql, noHiddenInput) } },
    serverSide,
  ]
}

const config = [
  { ignores: ['node_modules/**', 'lib/generated/**', '.next*/**', '.data/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...typescript,
  {
    rules: {
      // Plain links: whole pages come from the server's cache.
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['lib/**/*.{ts,tsx}', 'prisma/**/*.ts'], rules: syntax(noUnsafeSql) },
  ...modules.flatMap(moduleRules),
  {
    files: ['lib/web/**/*.{ts,tsx}'],
    rules: { ...imports(noRoutes, noComponents, ban(moduleImport(modules.filter((name) => !webMayUse.includes(name))), 'lib/web knows platform and accounts alone.')), ...syntax(noUnsafeSql) },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: { ...imports(noRoutes, noWeb, noDatabase, noDoors, noServerFiles), ...syntax(noUnsafeSql, safeMarkup) },
  },
  {
    files: ['components/ui/**/*.{ts,tsx}'],
    rules: {
      ...imports(noRoutes, noWeb, noDatabase, noDoors, noServerFiles, ban(moduleImport(modules.filter((name) => name !== 'platform')), 'components/ui knows no domain.'), ban('^(@/components|\\.\\.)/(?!ui(/|$))', 'components/ui knows no other component.')),
      ...syntax(noUnsafeSql, safeMarkup),
    },
  },
  { files: ['app/**/*.{ts,tsx}'], rules: { ...imports(noDatabase), ...syntax(noUnsafeSql, safeMarkup) } },
]

export default config
