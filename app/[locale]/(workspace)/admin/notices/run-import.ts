import 'server-only'
import { after } from 'next/server'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/model'
import { importNotices } from '@/lib/notices/commands/import-notices'
import { readUploads, type UploadedFile } from '@/lib/notices/read/read-sources'
import { RuleBroken } from '@/lib/platform/errors'

export const uploadMegabytes = 64

export const uploadSchema = z.object({
  files: z
    .array(z.instanceof(File))
    .refine((files) => files.length > 0, 'notices.no-file')
    .refine((files) => files.reduce((sum, file) => sum + file.size, 0) <= uploadMegabytes * 1024 * 1024, 'notices.upload-too-large'),
})

/** Nobody waits longer than this for an answer; what takes longer goes on, and its page shows how far it is. */
const patience = 1500

export async function runImport(actor: Actor, { files }: z.infer<typeof uploadSchema>): Promise<{ importId: string }> {
  const run = importNotices(actor, readUploads(uploadsOf(files)))
  const first = await run.next()
  if (first.done) throw new RuleBroken('notices.no-file')
  const rest = drain(run).catch((error: unknown) => console.error('An import of notices was cut off:', error))
  await Promise.race([rest, new Promise((done) => setTimeout(done, patience))])
  after(rest)
  return { importId: first.value.importId }
}

async function* uploadsOf(files: readonly File[]): AsyncGenerator<UploadedFile> {
  for (const file of files) yield { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

async function drain(run: AsyncIterable<unknown>): Promise<void> {
  const answers = run[Symbol.asyncIterator]()
  while (!(await answers.next()).done);
}
