import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something a person can mend: told as one sentence with what to do, never with a stack. */
export class Trouble extends Error {}

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
export const stateDir = resolve(root, process.env.SUND_STATE_DIR || '.data')
export const distName = process.env.SUND_DIST || '.next'
export const distDir = join(root, distName)

/** A path as the person sees it: relative inside the project, whole outside of it. */
export function shown(path) {
  const short = relative(root, path)
  return short === '' ? 'the project folder' : short.startsWith('..') ? path : short
}

export function say(line) {
  console.log(line)
}

/** Turns what the system says about a file or a disk into a sentence; anything else stays as it is. */
export function explain(error, what = '') {
  if (error instanceof Trouble) return error
  const place = error?.path ? shown(error.path) : what || 'a file of the project'
  switch (error?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Trouble(`The disk is full: ${place} could not be written. Free some space and run the same command again; nothing was lost.`)
    case 'EACCES':
    case 'EPERM':
      return new Trouble(`${place} cannot be written or read by this user. Run as the user who owns the folder, or give it to this user with chown.`)
    case 'EROFS':
      return new Trouble(`${place} is on a read-only disk. Copy the project to a folder that can be written and start it there.`)
    case 'EMFILE':
    case 'ENFILE':
      return new Trouble('The system allows no more open files. Close other programs, or raise the limit (ulimit -n 4096), and run the same command again.')
    default:
      return error
  }
}

/** Ends the process: a Trouble with its sentence, a bug with its stack. */
export function fail(error) {
  const known = explain(error)
  console.error(known instanceof Trouble ? `\n${known.message}` : error)
  process.exit(1)
}

export function portTrouble(error, host, port, command = 'npm start') {
  if (error.code === 'EADDRINUSE') return new Trouble(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} ${command}`)
  if (error.code === 'EACCES') return new Trouble(`This user may not use port ${port}. Choose one above 1023: PORT=3000 ${command}`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Trouble(`HOST=${host} is no address of this computer. Unset HOST, or set it to 127.0.0.1 (this computer alone) or 0.0.0.0 (the whole network).`)
  return error
}
