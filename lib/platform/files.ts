import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { env } from './env'

/**
 * Bytes that people sent, in a folder that no address leads to: below SUND_FILES, under random names that hold nothing
 * of what the sender called them. Several processes share it as one folder.
 */
export type StoredFile = { key: string; sha256: string; size: number }

const keyShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const root = (): string => resolve(env().SUND_FILES)

/** The only way from a key to a path: whatever else stands in the database, it leads nowhere outside the folder. */
function pathOf(key: string): string {
  if (!keyShape.test(key)) throw new Error('This is no key of a stored file')
  return join(root(), key.slice(0, 2), key)
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export async function storeFile(bytes: Uint8Array): Promise<StoredFile> {
  const key = randomUUID()
  const path = pathOf(key)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return { key, sha256: digest(bytes), size: bytes.length }
}

/** The bytes as they came; a file that changed on the disk is not handed out. */
export async function readStoredFile({ key, sha256 }: Pick<StoredFile, 'key' | 'sha256'>): Promise<Uint8Array> {
  const bytes = await readFile(pathOf(key))
  if (digest(bytes) !== sha256) throw new Error('A stored file is not what was stored')
  return bytes
}

export const removeStoredFile = (key: string): Promise<void> => rm(pathOf(key), { force: true })
