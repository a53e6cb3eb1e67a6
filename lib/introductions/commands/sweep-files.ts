import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { removeStoredFile } from '@/lib/platform/files'
import { canTendIntroductions } from '../policy'

const batch = 500

/** Removes from the disk what attachments held that are gone. The file goes first: a run that dies in between begins again. */
export async function sweepFiles(actor: Actor): Promise<{ removed: number }> {
  if (!canTendIntroductions(actor)) throw new Forbidden()
  let removed = 0
  for (;;) {
    const gone = (await db.removedFile.findMany({ take: batch, orderBy: { at: 'asc' }, select: { fileKey: true } })).map((one) => one.fileKey)
    for (const key of gone) await removeStoredFile(key)
    if (gone.length > 0) {
      await db.$transaction(async (tx) => {
        await tx.removedFile.deleteMany({ where: { fileKey: { in: gone } } })
        await recordAudit(tx, actor, { action: 'sweep-files', subject: 'file', subjectId: 'removed', detail: { removed: gone.length } })
      })
    }
    removed += gone.length
    if (gone.length < batch) return { removed }
  }
}
