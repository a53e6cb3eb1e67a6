import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modules } from '../eslint.config.mjs'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>

function walk(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : walk(path)
    return [path]
  })
}

const library = walk('lib').filter((path) => /\.tsx?$/.test(path))
const sources = [...library, ...walk('app'), ...walk('components')].filter((path) => /\.(tsx?|css)$/.test(path))
const commands = library.filter((path) => /^lib\/[a-z]+\/commands\//.test(path))
const isServerOnly = (path: string) => /^import 'server-only'/m.test(read(path))
const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

describe('the tree', () => {
  it('has every part of lib in the ordered list', () => {
    const parts = readdirSync(join(root, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    expect(parts.filter((name) => !['web', 'generated', ...modules].includes(name))).toEqual([])
  })

  it('keeps every file of lib inside a module', () => {
    expect(library.filter((path) => path.split('/').length < 3)).toEqual([])
  })

  it('names files in kebab-case and for what they hold', () => {
    const nameless = /^(utils?|helpers?|common|manager|service|handler|data|types|misc|index)\.tsx?$/
    const wrong = sources.filter((path) => {
      const name = path.split('/').at(-1)!
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(tsx?|css)$/.test(name) || (path.startsWith('lib/') && nameless.test(name))
    })
    expect(wrong).toEqual([])
  })

  it('has a Prisma file for no module but its own', () => {
    const files = walk('prisma/schema').map((path) => path.split('/').at(-1)!.replace('.prisma', ''))
    expect(files.filter((name) => !['schema', ...modules].includes(name))).toEqual([])
  })
})

describe('kinds of file', () => {
  it('marks queries and commands as for the server alone', () => {
    const serverKinds = library.filter((path) => /(^|[/-])queries\.ts$/.test(path) || commands.includes(path))
    expect(serverKinds.filter((path) => !isServerOnly(path))).toEqual([])
  })

  it('marks every file that holds the database as for the server alone', () => {
    const holders = library.filter((path) => /^import (?!type )[^'\n]* from '(@\/lib\/platform|\.)\/db'/m.test(read(path)))
    expect(holders.filter((path) => !isServerOnly(path))).toEqual([])
  })

  it('keeps models, schemas, policies and criteria pure', () => {
    const pureKinds = library.filter((path) => /(^|[/-])(model|schemas|policy)\.ts$/.test(path) || /\/(criteria|constraints|vocabularies)\//.test(path))
    expect(pureKinds.length).toBeGreaterThan(0)
    expect(pureKinds.filter(isServerOnly)).toEqual([])
  })

  it('writes to the database in commands alone', () => {
    const writes = /\b(?:db|tx)\.\w+\.(create|createMany|createManyAndReturn|update|updateMany|upsert|delete|deleteMany)\(/
    const readers = library.filter((path) => /(^|[/-])queries\.ts$/.test(path))
    const places = [...readers, ...sources.filter((path) => /^(app|components)\//.test(path))]
    expect(places.filter((path) => writes.test(read(path)))).toEqual([])
  })
})

describe('every command', () => {
  it.each(commands)('%s is one use case with its test and its audit entry', (path) => {
    const [, module, , file] = path.split('/')
    const name = file!.replace('.ts', '')
    const text = read(path)
    const missing = {
      verbNoun: /^[a-z]+(-[a-z]+)+$/.test(name),
      exportsItself: new RegExp(`export (async )?function\\*? ${camelCase(name)}\\b`).test(text),
      recordsAudit: /\brecordAudit\(/.test(text),
      hasTest: existsSync(join(root, `tests/integration/${module}/${name}.test.ts`)),
    }
    expect(missing).toEqual({ verbNoun: true, exportsItself: true, recordsAudit: true, hasTest: true })
  })

  it.each(commands)('%s calls no other command', (path) => {
    expect(read(path)).not.toMatch(/^import (?!type )[^'\n]* from '(\.\/[a-z-]+|@\/lib\/[a-z]+\/commands\/[a-z-]+)'/m)
  })
})

describe('what it stands on', () => {
  // The first releases without known holes in what Sund uses of them.
  const floors = { next: '16.3.3', 'next-auth': '4.24.15', react: '19.2.3', 'react-dom': '19.2.3', nodemailer: '7.0.7' }

  it.each(Object.entries(floors))('%s is %s or newer, as asked for and as locked', (name, floor) => {
    const asked = (json('package.json').dependencies as Record<string, string>)[name]
    const locked = (json('package-lock.json').packages as Record<string, { version: string }>)[`node_modules/${name}`]?.version
    expect(isAtLeast(asked!, floor)).toBe(true)
    expect(isAtLeast(locked!, floor)).toBe(true)
  })

  it('asks for exact versions', () => {
    const { dependencies, devDependencies } = json('package.json') as { dependencies: Record<string, string>; devDependencies: Record<string, string> }
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
    expect(loose).toEqual([])
  })

  it('locks packages by their hash, and from no place of their own', () => {
    const packages = Object.entries(json('package-lock.json').packages as Record<string, { resolved?: string; integrity?: string; link?: boolean }>)
    const foreign = packages.filter(([, entry]) => entry.resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\//.test(entry.resolved))
    expect(foreign.map(([path]) => path)).toEqual([])
    expect(packages.filter(([path, entry]) => path !== '' && !entry.integrity).map(([path]) => path)).toEqual([])
  })

  it('fetches nothing from another host', () => {
    const fetches = /\b(?:fetch|import)\(\s*[`'"]https?:|@import\s+(?:url\()?['"]?https?:|url\(\s*['"]?(?:https?:)?\/\/|<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc=[{'"`\s]*(?:https?:)?\/\/|<link\b[^>]*\bhref=[{'"`\s]*https?:|next\/font\/google|next\/script/
    expect(sources.filter((path) => fetches.test(read(path)))).toEqual([])
  })

  it('speaks of no place on somebody’s machine', () => {
    const texts = [...sources, ...walk('scripts'), ...walk('prisma'), ...walk('messages'), ...walk('docs')].filter((path) => /\.(tsx?|mjs|json|md|sql|prisma)$/.test(path))
    expect(texts.filter((path) => /\/(?:work|tmp\/sund|root|home\/[a-z]+)\//.test(read(path))).map((path) => relative('.', path))).toEqual([])
  })
})

function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split('-')[0]!.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i]! > b[i]!
  return !version.includes('-')
}
