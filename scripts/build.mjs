// The production build, made anew only when something it is made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runNode } from './child.mjs'
import { checkDisk } from './install.mjs'
import { withProgress } from './progress.mjs'
import { Trouble, distDir, distName, root } from './trouble.mjs'

const marker = join(distDir, 'sund-build')
const sources = ['app', 'components', 'lib', 'messages', 'public', 'prisma/schema', 'prisma/demo-accounts.mjs', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json', 'proxy.ts', 'instrumentation.ts']

export const isBuilt = () => existsSync(marker) && existsSync(join(distDir, 'BUILD_ID')) && readFileSync(marker, 'utf8') === sourceHash()

export async function build() {
  checkDisk(root, 400)
  const hash = sourceHash()
  rmSync(marker, { force: true })
  const { code, signal, output } = await withProgress('Building the pages (a minute or two, only after a change)', () =>
    runNode([join(root, 'node_modules/next/dist/bin/next'), 'build'], { alone: 'build', stdio: ['ignore', 'pipe', 'pipe'], env: { NODE_ENV: 'production', SUND_DIST: distName } }),
  )
  if (signal) throw new Trouble('The build was interrupted. Run the same command again.')
  if (/ENOSPC|No space left/i.test(output)) throw new Trouble('The disk is full, so the pages could not be built. Free some space and run the same command again; nothing was lost.')
  if (code !== 0) throw new Trouble(`The pages could not be built:\n${output.trim().split('\n').slice(-40).join('\n')}`)
  mkdirSync(distDir, { recursive: true })
  writeFileSync(`${marker}.new`, hash)
  renameSync(`${marker}.new`, marker)
}

function sourceHash() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const file of sources.flatMap((source) => walk(join(root, source)))) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function walk(path) {
  if (!existsSync(path)) return []
  let entries
  try {
    entries = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    throw error
  }
  return entries
    .filter((entry) => entry.name !== 'generated')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : []))
}
