import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { writeImportedNeed } from '@/lib/directory/imported-need'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { seriesKeyOf, showableTitle, sourceKeyOf, type ImportAnswer, type ImportOutcome, type NoticeRecord } from '../model'
import { hasNeed, lotTextOf, needOfNotice } from '../need-of-notice'
import { canImportNotices } from '../policy'
import type { NoticeFile } from '../read/archive'
import { fingerprintNotice } from '../read/fingerprint'
import { readNotice } from '../read/read-notice'

export type ImportedAnswer = ImportAnswer & { importId: string; entryId: string | null }

/**
 * Takes files one at a time and answers each: created, updated, unchanged, or refused with the reason. A broken file
 * stops nothing; each notice is written in a transaction of its own. The last write of the run is the one that waits
 * for the disk, for all before it: an import is safe once it has ended, and a broken one is simply run again.
 */
export async function* importNotices(actor: Actor, files: AsyncIterable<NoticeFile> | Iterable<NoticeFile>): AsyncGenerator<ImportedAnswer> {
  if (!canImportNotices(actor)) throw new NotFound()
  const importId = await startImport(actor)
  const counts: Record<ImportOutcome, number> = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  const rows = new RowWriter(importId)
  try {
    for await (const file of files) {
      const reading = 'refusal' in file ? { ok: false as const, refusal: file.refusal } : readNotice(file.bytes)
      if (!reading.ok) {
        const answer: ImportAnswer = { file: file.name, outcome: 'refused', refusal: reading.refusal }
        counts.refused += 1
        await rows.add(answer, null)
        yield { ...answer, importId, entryId: null }
        continue
      }
      for (const notice of reading.notices) {
        const { outcome, entryId } = await importOne(actor, notice)
        const answer: ImportAnswer = { file: file.name, outcome, notice }
        counts[outcome] += 1
        await rows.add(answer, entryId)
        yield { ...answer, importId, entryId }
      }
    }
  } finally {
    await rows.flush()
    await finishImport(actor, importId, counts)
  }
}

async function startImport(actor: Actor): Promise<string> {
  const { id } = await db.noticeImport.create({
    data: { byPersonId: actor.kind === 'person' ? actor.personId : null, job: actor.kind === 'job' ? actor.name : null, startedAt: now() },
    select: { id: true },
  })
  return id
}

async function finishImport(actor: Actor, importId: string, counts: Record<ImportOutcome, number>): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.noticeImport.update({ where: { id: importId }, data: { ...counts, finishedAt: now() } })
    await recordAudit(tx, actor, { action: 'notices.imported', subject: 'NoticeImport', subjectId: importId, detail: { ...counts } })
  })
}

type Written = { outcome: Exclude<ImportOutcome, 'refused'>; entryId: string | null }

async function importOne(actor: Actor, notice: NoticeRecord): Promise<Written> {
  const seriesKey = seriesKeyOf(notice)
  const contentHash = fingerprintNotice(notice)
  const same = await db.notice.findUnique({ where: { seriesKey, contentHash }, select: { entryId: true } })
  if (same) return { outcome: 'unchanged', entryId: same.entryId }
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`set local synchronous_commit to off`
      // Two imports may bring the same notice at once: one waits for the other.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${seriesKey}, 1))`
      return writeNotice(tx, actor, { seriesKey, contentHash, notice })
    },
    { timeout: 30_000, maxWait: 10_000 },
  )
}

async function writeNotice(tx: Tx, actor: Actor, { seriesKey, contentHash, notice }: { seriesKey: string; contentHash: string; notice: NoticeRecord }): Promise<Written> {
  const known = await tx.notice.findUnique({
    where: { seriesKey },
    select: { id: true, contentHash: true, entryId: true, sourceKey: true, version: true, publishedOn: true },
  })
  if (known && (known.contentHash === contentHash || isOlder(notice, known))) return { outcome: 'unchanged', entryId: known.entryId }

  const publishedOn = publicationDay(notice)
  const entryId = hasNeed(notice.formKind)
    ? (
        await writeImportedNeed(tx, {
          entryId: known?.entryId,
          content: needOfNotice(notice),
          buyerName: notice.buyers[0]?.name ?? '',
          lotText: lotTextOf(notice),
          publishedOn,
        })
      ).entryId
    : null
  const { lots, ...record } = notice
  const columns = {
    seriesKey,
    sourceKey: sourceKeyOf(notice),
    version: notice.version ?? '',
    contentHash,
    format: notice.source.format,
    schemaVersion: notice.source.schemaVersion ?? '',
    procedureId: notice.procedureId ?? '',
    noticeType: notice.noticeType ?? '',
    formKind: notice.formKind,
    publishedOn,
    record: record as unknown as Prisma.InputJsonObject,
    lotCount: lots.length,
    entryId,
  }
  const { id } = known
    ? await tx.notice.update({ where: { id: known.id }, data: columns, select: { id: true } })
    : await tx.notice.create({ data: columns, select: { id: true } })
  if (known) await tx.noticeLot.deleteMany({ where: { noticeId: id } })
  await tx.noticeLot.createMany({ data: lots.map((lot, position) => ({ noticeId: id, position, content: lot as unknown as Prisma.InputJsonObject })) })
  await recordAudit(tx, actor, {
    action: known ? 'notice.updated' : 'notice.created',
    subject: 'Notice',
    subjectId: id,
    detail: { sourceKey: columns.sourceKey, entryId },
  })
  return { outcome: known ? 'updated' : 'created', entryId }
}

/** A version that was published before the one that stands changes nothing. */
function isOlder(notice: NoticeRecord, known: { sourceKey: string; version: string; publishedOn: Date | null }): boolean {
  if (known.sourceKey === sourceKeyOf(notice)) return false
  const day = publicationDay(notice)
  if (day && known.publishedOn && day.getTime() !== known.publishedOn.getTime()) return day < known.publishedOn
  return (notice.version ?? '') < known.version
}

function publicationDay(notice: NoticeRecord): Date | null {
  const date = notice.publicationDate ?? notice.issueDate
  const day = date ? new Date(`${date.slice(0, 10)}T00:00:00Z`) : null
  return day && !Number.isNaN(day.getTime()) ? day : null
}

/** The answers of a run, written a hundred at a time. */
class RowWriter {
  private position = 0
  private waiting: Prisma.NoticeImportRowCreateManyInput[] = []

  constructor(private readonly importId: string) {}

  async add(answer: ImportAnswer, entryId: string | null): Promise<void> {
    const refused = answer.outcome === 'refused'
    this.waiting.push({
      importId: this.importId,
      position: this.position++,
      file: answer.file.slice(0, 300),
      outcome: answer.outcome,
      reasonCode: refused ? answer.refusal.code : '',
      reasonParams: refused ? answer.refusal.params : {},
      sourceKey: refused ? '' : sourceKeyOf(answer.notice),
      title: refused ? '' : (showableTitle(answer.notice)?.text ?? '').slice(0, 300),
      entryId,
    })
    if (this.waiting.length >= 100) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.waiting.length > 0) await db.noticeImportRow.createMany({ data: this.waiting })
    this.waiting = []
  }
}
