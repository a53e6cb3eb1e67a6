import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isSameProcess, processMark } from './lock.mjs'
import { Trouble, root, stateDir } from './trouble.mjs'

const leash = pathToFileURL(join(root, 'scripts/leash.mjs')).href

export const quietEnv = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', DO_NOT_TRACK: '1' }

/** A Node process of ours that ends when we do, even when we are killed outright. */
export async function runNode(args, { env = {}, stdio = 'inherit', cwd = root, alone = null } = {}) {
  if (alone) await endLeftover(alone)
  return run(process.execPath, ['--import', leash, ...args], { env, stdio, cwd, alone })
}

/** One deep in native code hears late that its parent is gone: it must not write where the next one does. */
export async function endLeftover(name) {
  const file = join(stateDir, `${name}.pid`)
  const [child = '', parent = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  if (!isSameProcess(child)) return
  if (isSameProcess(parent)) throw new Trouble(`Another command (process ${parent.split(' ')[0]}) is at the ${name} in this folder. Wait until it is done, then run the same command again.`)
  process.kill(Number(child.split(' ')[0]), 'SIGKILL')
  for (let tries = 0; tries < 50 && isSameProcess(child); tries++) await new Promise((done) => setTimeout(done, 100))
}

export function run(command, args, { env = {}, stdio = 'inherit', cwd = root, shell = false, alone = null } = {}) {
  return new Promise((done, refuse) => {
    const child = spawn(command, args, { cwd, stdio, shell, env: { ...process.env, ...quietEnv, ...env } })
    if (alone && child.pid) {
      mkdirSync(stateDir, { recursive: true })
      writeFileSync(join(stateDir, `${alone}.pid`), `${processMark(child.pid)}\n${processMark()}`)
    }
    let output = ''
    const keep = (chunk) => { output = (output + chunk).slice(-200_000) }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const pass = (signal) => child.kill(signal) // Ctrl-C reaches it anyway, `kill` of us alone does not
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, pass)
    child.once('error', refuse)
    child.once('close', (code, signal) => {
      for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, pass)
      if (alone) rmSync(join(stateDir, `${alone}.pid`), { force: true })
      done({ code: code ?? 1, signal, output })
    })
  })
}
