import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { writeImportedNeed, type ImportedNeed } from '@/lib/directory/imported-need'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import { seriesKeyOf, showableTitle, sourceKeyOf, type ImportAnswer, type ImportOutcome, type NoticeRecord, type Refusal } from '../model'
import { hasNeed, lotTextOf, needOfNotice } from '../need-of-notice'
import { canImportNotices } from '../policy'
import type { NoticeFile } from '../read/archive'
import { fingerprintNotice } from '../read/fingerprint'
import { readNotice } from '../read/read-notice'
import { changesNothing, versionOf, type StandingVersion } from '../standing-version'

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
        const written = await writeOrRefuse(notice)
        const { entryId } = written
        const answer: ImportAnswer = 'refusal' in written ? { file: file.name, outcome: 'refused', refusal: written.refusal } : { file: file.name, outcome: written.outcome, notice }
        counts[answer.outcome] += 1
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
  return db.$transaction(async (tx) => {
    const { id } = await tx.noticeImport.create({
      data: { byPersonId: actor.kind === 'person' ? actor.personId : null, job: actor.kind === 'job' ? actor.name : null, startedAt: now() },
      select: { id: true },
    })
    await recordAudit(tx, actor, { action: 'import-notices', subject: 'notice-import', subjectId: id })
    return id
  })
}

async function finishImport(actor: Actor, importId: string, counts: Record<ImportOutcome, number>): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.noticeImport.update({ where: { id: importId }, data: { ...counts, finishedAt: now() } })
    await recordAudit(tx, actor, { action: 'finish-notice-import', subject: 'notice-import', subjectId: importId, detail: { ...counts } })
  })
}

type Written = { outcome: Exclude<ImportOutcome, 'refused'>; entryId: string | null }

/** A notice that the database will not take is refused like a broken file; a database that does not answer ends the run. */
async function writeOrRefuse(notice: NoticeRecord): Promise<Written | { refusal: Refusal; entryId: null }> {
  try {
    return await importOne(notice)
  } catch (error) {
    await db.$queryRaw`select 1`
    console.error(`The notice ${sourceKeyOf(notice)} could not be written:`, error)
    return { refusal: { code: 'unexpected', params: {} }, entryId: null }
  }
}

async function importOne(notice: NoticeRecord): Promise<Written> {
  const seriesKey = seriesKeyOf(notice)
  const version = versionOf(notice, fingerprintNotice(notice))
  const same = await db.notice.findUnique({ where: { seriesKey, contentHash: version.contentHash }, select: { entryId: true } })
  // A notice whose need is gone gets a new one.
  if (same && (same.entryId !== null || !hasNeed(notice.formKind))) return { outcome: 'unchanged', entryId: same.entryId }
  return db.$transaction(
    async (tx) => {
      // Two imports may bring the same notice at once: one waits for the other.
      await tx.$executeRaw`select set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock(hashtextextended(${seriesKey}, 1))`
      return writeNotice(tx, { seriesKey, version, notice })
    },
    { timeout: 30_000, maxWait: 10_000 },
  )
}

async function writeNotice(tx: Tx, { seriesKey, version, notice }: { seriesKey: string; version: StandingVersion; notice: NoticeRecord }): Promise<Written> {
  const known = await tx.notice.findUnique({
    where: { seriesKey },
    select: { id: true, contentHash: true, entryId: true, sourceKey: true, version: true, publishedOn: true, lotCount: true },
  })
  const needIsThere = known !== null && (known.entryId !== null || !hasNeed(notice.formKind))
  if (needIsThere && changesNothing(version, standing(known))) return { outcome: 'unchanged', entryId: known.entryId }

  const publishedOn = version.day === '' ? null : new Date(`${version.day}T00:00:00Z`)
  const entryId = hasNeed(notice.formKind) ? (await writeImportedNeed(tx, needFor(notice, known?.entryId ?? null, publishedOn))).entryId : (known?.entryId ?? null)
  const { lots, ...record } = notice
  const columns = {
    seriesKey,
    sourceKey: version.sourceKey,
    version: version.version,
    contentHash: version.contentHash,
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
  if (known && known.lotCount > 0) await tx.noticeLot.deleteMany({ where: { noticeId: id } })
  if (lots.length > 0) {
    await tx.noticeLot.createMany({ data: lots.map((lot, position) => ({ noticeId: id, position, content: lot as unknown as Prisma.InputJsonObject })) })
  }
  return { outcome: known ? 'updated' : 'created', entryId }
}

const needFor = (notice: NoticeRecord, entryId: string | null, publishedOn: Date | null): ImportedNeed => ({
  entryId,
  content: needOfNotice(notice),
  buyerName: notice.buyers[0]?.name ?? '',
  lotText: lotTextOf(notice),
  publishedOn,
})

const standing = (known: { contentHash: string; sourceKey: string; version: string; publishedOn: Date | null }): StandingVersion => ({
  ...known,
  day: known.publishedOn?.toISOString().slice(0, 10) ?? '',
})

/** The answers of a run, written a hundred at a time, and at least every second: whoever waits sees them grow. */
class RowWriter {
  private position = 0
  private flushedAt = now().getTime()
  private waiting: Prisma.NoticeImportRowCreateManyInput[] = []

  constructor(private readonly importId: string) {}

  async add(answer: ImportAnswer, entryId: string | null): Promise<void> {
    const refused = answer.outcome === 'refused'
    this.waiting.push({
      importId: this.importId,
      position: this.position++,
      file: plainLine(answer.file),
      outcome: answer.outcome,
      reasonCode: refused ? answer.refusal.code : '',
      reasonParams: refused ? storable(answer.refusal.params) : {},
      sourceKey: refused ? '' : sourceKeyOf(answer.notice),
      title: refused ? '' : plainLine(showableTitle(answer.notice)?.text ?? ''),
      entryId,
    })
    if (this.waiting.length >= 100 || now().getTime() - this.flushedAt >= 1000) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.waiting.length > 0) await db.noticeImportRow.createMany({ data: this.waiting })
    this.waiting = []
    this.flushedAt = now().getTime()
  }
}

/** A hostile file may name itself, its encoding or its root as it likes; the database keeps text only. */
const plainLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 300).toWellFormed()

const storable = (params: Refusal['params']): Refusal['params'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? plainLine(value) : value]))
