import { open as openFile, lstat, opendir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ARCHIVE_LIMITS, isZip, readArchive, type ArchiveLimits, type NoticeFile } from './archive'
import type { RefusalCode } from '../model'
import { READ_LIMITS } from './limits'

/** Files, folders (with all below) and zip archives, one file in memory at a time, in a steady order. */
export async function* readSources(paths: Iterable<string>): AsyncGenerator<NoticeFile> {
  for (const path of paths) {
    // A path that somebody names may be a link; links met on the way down are not followed.
    const kind = await stat(path).catch(() => null)
    if (kind === null) yield refused(path, 'not-found')
    else if (kind.isDirectory()) yield* readFolder(path)
    else yield* readPath(path)
  }
}

export interface UploadedFile {
  name: string
  bytes: Uint8Array
}

/** The same for files that came in a request; the sender's folders are cut from their names. */
export async function* readUploads(
  files: Iterable<UploadedFile> | AsyncIterable<UploadedFile>,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<NoticeFile> {
  for await (const { name, bytes } of files) {
    const shown = basename(name.replace(/\\/g, '/')).replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 200) || 'file'
    if (isZip(bytes)) yield* readArchive(shown, bytes, limits)
    else if (bytes.length > READ_LIMITS.fileBytes) yield tooLarge(shown)
    else yield { name: shown, bytes }
  }
}

async function* readFolder(folder: string): AsyncGenerator<NoticeFile> {
  const names: string[] = []
  try {
    for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) names.push(entry.name)
  } catch {
    yield refused(folder, 'not-readable')
    return
  }
  for (const name of names.sort()) {
    const path = join(folder, name)
    const kind = await lstat(path).catch(() => null)
    if (kind === null) yield refused(path, 'not-found')
    else if (kind.isSymbolicLink()) yield refused(path, 'symlink')
    else if (kind.isDirectory()) yield* readFolder(path)
    else yield* readPath(path)
  }
}

async function* readPath(path: string): AsyncGenerator<NoticeFile> {
  const file = await readSmall(path)
  if (file === 'zip') yield* readArchive(path, path)
  else yield file
}

async function readSmall(path: string): Promise<NoticeFile | 'zip'> {
  // Pipes and devices have no end.
  const kind = await stat(path).catch(() => null)
  if (!kind?.isFile()) return refused(path, 'not-readable')
  const handle = await openFile(path, 'r').catch(() => null)
  if (handle === null) return refused(path, 'not-readable')
  try {
    const head = new Uint8Array(4)
    await handle.read(head, 0, 4, 0)
    if (isZip(head)) return 'zip'
    if (kind.size > READ_LIMITS.fileBytes) return tooLarge(path)
    return { name: path, bytes: await handle.readFile() }
  } catch {
    return refused(path, 'not-readable')
  } finally {
    await handle.close()
  }
}

function refused(name: string, code: RefusalCode): NoticeFile {
  return { name, refusal: { code, params: {} } }
}

function tooLarge(name: string): NoticeFile {
  return { name, refusal: { code: 'too-large', params: { limitMb: READ_LIMITS.fileBytes / 1024 / 1024 } } }
}
