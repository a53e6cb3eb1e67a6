import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './trouble.mjs'

const leash = pathToFileURL(join(root, 'scripts/leash.mjs')).href

export const quietEnv = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', DO_NOT_TRACK: '1' }

/** A Node process of ours that ends when we do, even when we are killed outright. */
export function runNode(args, { env = {}, stdio = 'inherit', cwd = root } = {}) {
  return run(process.execPath, ['--import', leash, ...args], { env, stdio, cwd })
}

export function run(command, args, { env = {}, stdio = 'inherit', cwd = root, shell = false } = {}) {
  return new Promise((done, refuse) => {
    const child = spawn(command, args, { cwd, stdio, shell, env: { ...process.env, ...quietEnv, ...env } })
    let output = ''
    const keep = (chunk) => { output = (output + chunk).slice(-200_000) }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const pass = (signal) => child.kill(signal) // Ctrl-C reaches it anyway, `kill` of us alone does not
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, pass)
    child.once('error', refuse)
    child.once('close', (code, signal) => {
      for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, pass)
      done({ code: code ?? 1, signal, output })
    })
  })
}

/** The file behind a package's command, so that no shell and no PATH is needed. */
export function packageFile(path) {
  return join(createRequire(join(root, 'package.json')).resolve(`${path.split('/')[0]}/package.json`), '..', path.split('/').slice(1).join('/'))
}
