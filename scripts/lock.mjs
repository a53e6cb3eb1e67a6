import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Who this process is; with its start time where the system tells, as pids are used again after a reboot. */
export function processMark(pid = process.pid) {
  return `${pid} ${startTime(pid)}`
}

export function isSameProcess(mark) {
  const [pid, started = ''] = mark.trim().split(/\s+/)
  if (!(Number(pid) > 0)) return false
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return startTime(pid) === started
}

function startTime(pid) {
  if (process.platform !== 'linux') return '-'
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? 'gone' : fields[19]
  } catch {
    return 'gone'
  }
}

/**
 * Takes a lock file, or tells who holds it. A lock whose holder is gone is taken over.
 * The note is a small object for whoever finds the lock held.
 */
export function takeLock(path, note = {}) {
  mkdirSync(dirname(path), { recursive: true })
  for (let tries = 0; tries < 20; tries++) {
    try {
      writeFileSync(path, JSON.stringify({ mark: processMark(), ...note }), { flag: 'wx' })
      return {
        held: null,
        update: (more) => writeFileSync(path, JSON.stringify({ mark: processMark(), ...note, ...more })),
        release: () => {
          if (readLock(path)?.mark === processMark()) rmSync(path, { force: true })
        },
      }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const held = readLock(path)
      if (held) return { held }
      rmSync(path, { force: true })
    }
  }
  return { held: readLock(path) ?? {} }
}

/** The note of a living holder, or null. */
export function readLock(path) {
  if (!existsSync(path)) return null
  try {
    const held = JSON.parse(readFileSync(path, 'utf8'))
    return isSameProcess(held.mark) ? held : null
  } catch {
    return null
  }
}
