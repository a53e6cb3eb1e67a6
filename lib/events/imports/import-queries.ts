import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { isUuid } from '@/lib/introductions/id'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { organisedEvent, type AskedEvent } from '../find-event'
import { importKeptFor, judgementMark, loadImportContext } from './import-context'
import { judgeRows, type JudgedRow } from './import-rows'
import type { ImportTable } from './import-table'

export type ImportPreview = { id: string; fileName: string; rows: JudgedRow[]; seen: string; /** Columns of the file that mean nothing here. */ ignored: string[]; isGuessed: boolean }

/** The event for the page that takes a list, and the list that was read, if it still waits. Only who read it sees it. */
export async function getImportPreview(actor: Actor, eventId: string, importId: string | null): Promise<{ event: AskedEvent; preview: ImportPreview | null }> {
  const { actor: person, event } = await organisedEvent(actor, eventId)
  const kept =
    importId !== null && isUuid(importId)
      ? await db.registrationImport.findFirst({ where: { id: importId, eventId: event.id, byPersonId: person.personId, at: { gte: new Date(now().getTime() - importKeptFor) } }, select: { id: true, fileName: true, table: true } })
      : null
  if (!kept) return { event, preview: null }
  const table = kept.table as unknown as ImportTable
  const rows = judgeRows(table, await loadImportContext(db, event.id))
  return { event, preview: { id: kept.id, fileName: kept.fileName, rows, seen: judgementMark(rows), ignored: table.headers.filter((header, at) => header !== '' && table.meanings[at] === null), isGuessed: table.isGuessed } }
}
