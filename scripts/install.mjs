// Dependencies, installed when they are missing or not the ones of package-lock.json. Node's own modules alone.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { endLeftover, run, runNode } from './child.mjs'
import { Trouble, root, say, stateDir } from './trouble.mjs'
import { withProgress } from './progress.mjs'

const modulesDir = join(root, 'node_modules')
const marker = join(modulesDir, '.sund-installed')
const record = join(modulesDir, '.package-lock.json') // npm writes it last
const underWay = join(stateDir, 'installing')
const megabyte = 1024 * 1024

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Trouble(`Sund needs Node.js 20.19 or newer, and this is ${process.versions.node}. Install a newer one from nodejs.org or your system's packages.`)
}

/** Looks before a long step rather than failing in the middle of it. */
export function checkDisk(path, megabytes) {
  const { bavail, bsize } = statfsSync(path)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free < megabytes) throw new Trouble(`The disk is nearly full: ${free} MB are left and ${megabytes} MB are needed. Free some space and run the same command again; nothing was lost.`)
}

export async function installDependencies() {
  if (areInstalled()) return
  await endLeftover('install')
  // npm takes a folder that it had half unpacked for a whole one: after an installation that was cut short it begins anew.
  if (existsSync(modulesDir) && (existsSync(underWay) || !existsSync(record))) {
    say('An earlier installation was cut short; it begins anew.')
    rmSync(modulesDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  }
  checkDisk(root, existsSync(modulesDir) ? 300 : 1300)
  const wasThere = existsSync(modulesDir)
  const first = await withProgress('Installing the dependencies', () => npmInstall())
  if (first.code === 0 || first.signal || !wasThere) return finish(first)
  rmSync(modulesDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  finish(await withProgress('Installing the dependencies once more, from nothing', () => npmInstall()))
}

function finish({ code, signal, output }) {
  if (code === 0) {
    writeFileSync(marker, wanted())
    rmSync(underWay, { force: true })
    return
  }
  if (signal) throw new Trouble('The installation of the dependencies was interrupted. Run the same command again.')
  if (/ENOSPC|no space left/i.test(output)) throw new Trouble('The disk is full, so the dependencies could not be installed. Free about 1300 MB and run the same command again.')
  if (/EACCES|EPERM|EROFS/.test(output)) throw new Trouble('The folder node_modules cannot be written by this user. Run as the user who owns the project folder, or give it to this user with chown.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) throw new Trouble('The npm registry cannot be reached, and the dependencies are not installed yet. Connect to the network once (or set npm\'s proxy) and run the same command again; later starts need no network.')
  throw new Trouble(`npm could not install the dependencies:\n${output.trim().split('\n').slice(-12).join('\n')}`)
}

async function npmInstall() {
  rmSync(marker, { force: true })
  mkdirSync(stateDir, { recursive: true })
  writeFileSync(underWay, '')
  const args = ['install', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--include=dev', '--include=optional']
  const cli = findNpm()
  const env = { NODE_ENV: 'development' }
  return cli ? runNode([cli, ...args], { alone: 'install', stdio: ['ignore', 'pipe', 'pipe'], env }) : run('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], env, shell: process.platform === 'win32' })
}

function findNpm() {
  const named = process.env.npm_execpath
  if (named && /npm-cli\.[cm]?js$/.test(named) && existsSync(named)) return named
  const places = [join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'), join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')]
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = join(folder, 'npm')
    if (folder && existsSync(found) && realpathSync(found).endsWith('npm-cli.js')) places.push(realpathSync(found))
  }
  return places.find((path) => existsSync(path)) ?? null
}

const wanted = () => createHash('sha256').update(readFileSync(join(root, 'package.json'))).update(existsSync(join(root, 'package-lock.json')) ? readFileSync(join(root, 'package-lock.json')) : '').update(`${process.platform} ${process.arch}`).digest('hex')

/** Either we installed exactly this, or npm did: its own record then names every package of the lock file. */
function areInstalled() {
  if (!existsSync(modulesDir) || existsSync(underWay)) return false
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === wanted()
  const lock = join(root, 'package-lock.json')
  if (!existsSync(record) || !existsSync(lock)) return false
  try {
    const installed = JSON.parse(readFileSync(record, 'utf8')).packages
    const locked = JSON.parse(readFileSync(lock, 'utf8'))
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const isNamed = (kind) => Object.entries(own[kind] ?? {}).every(([name, version]) => locked.packages['']?.[kind]?.[name] === version)
    return isNamed('dependencies') && isNamed('devDependencies') && Object.entries(locked.packages).every(([path, entry]) => path === '' || entry.optional || entry.devOptional || installed[path]?.version === entry.version)
  } catch {
    return false
  }
}
