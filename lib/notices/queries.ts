import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { entriesVisibleTo, publicEntries } from '@/lib/directory/policy'
import type { Prisma } from '@/lib/generated/prisma/client'
import { db } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { VocabularyName } from '@/lib/taxonomy/model'
import { labelsForEach } from '@/lib/taxonomy/queries'
import { isId } from './id'
import type { NoticeLot, NoticeRecord } from './model'
import { publicationNumberOfJournal, toPublicationNumber } from './read/publication-number'

export type NoticeLabels = ReadonlyMap<VocabularyName, ReadonlyMap<string, string>>

export type RelatedNotice = { sourceKey: string; formKind: string; noticeType: string; publishedOn: Date | null; need: { id: string; title: string; language: string } | null }

export type NoticeView = {
  entryId: string
  record: Omit<NoticeRecord, 'lots'>
  lots: LotView[]
  lotCount: number
  related: RelatedNotice[]
  labels: NoticeLabels
}

export type LotView = NoticeLot & { position: number }

export const lotsPerPage = 20
const relatedShown = 20

/** The notice behind a need, with its first lots; null where the need came from no notice. */
export async function findNotice(actor: Actor, entryId: string, locale: string): Promise<NoticeView | null> {
  const notice = await findNoticeRow(actor, entryId)
  if (!notice) return null
  const record = notice.record as unknown as NoticeView['record']
  const [lots, related] = await Promise.all([lotsOf(notice.id, 1), listRelated(notice.id, record)])
  return { entryId, record, lots, lotCount: notice.lotCount, related, labels: await labelsOf(record, lots, related, locale) }
}

export type LotsPage = { record: NoticeView['record']; title: string; lots: LotView[]; lotCount: number; page: number; pages: number; labels: NoticeLabels }

/** One page of the lots of a notice, counted from 1. A page that does not exist is not found. */
export async function getLots(actor: Actor, entryId: string, page: number, locale: string): Promise<LotsPage> {
  const notice = await findNoticeRow(actor, entryId)
  if (!notice) throw new NotFound()
  const pages = Math.max(1, Math.ceil(notice.lotCount / lotsPerPage))
  if (!Number.isInteger(page) || page < 1 || page > pages) throw new NotFound()
  const record = notice.record as unknown as NoticeView['record']
  const lots = await lotsOf(notice.id, page)
  return { record, title: notice.entry?.title ?? '', lots, lotCount: notice.lotCount, page, pages, labels: await labelsOf(record, lots, [], locale) }
}

async function findNoticeRow(actor: Actor, entryId: string) {
  if (!isId(entryId)) return null
  return db.notice.findFirst({
    where: { entryId, entry: { is: entriesVisibleTo(actor) } },
    select: { id: true, record: true, lotCount: true, entry: { select: { title: true } } },
  })
}

async function lotsOf(noticeId: string, page: number): Promise<LotView[]> {
  const from = (page - 1) * lotsPerPage
  const rows = await db.noticeLot.findMany({
    where: { noticeId, position: { gte: from, lt: from + lotsPerPage } },
    orderBy: { position: 'asc' },
    select: { position: true, content: true },
  })
  return rows.map(({ position, content }) => ({ ...(content as unknown as NoticeLot), position }))
}

/** Notices of the same procedure, and those this one says it follows. */
async function listRelated(id: string, record: NoticeView['record']): Promise<RelatedNotice[]> {
  const numbers = record.relatedNotices.map((one) => toPublicationNumber(one) ?? publicationNumberOfJournal(one) ?? one)
  const keys = numbers.flatMap((number) => ['eforms', 'ted-r209', 'ted-r208'].map((format) => `${format}:${number}`))
  const either: Prisma.NoticeWhereInput[] = [
    ...(record.procedureId ? [{ procedureId: record.procedureId }] : []),
    ...(keys.length > 0 ? [{ sourceKey: { in: keys.slice(0, 300) } }] : []),
  ]
  if (either.length === 0) return []
  const rows = await db.notice.findMany({
    where: { AND: [{ id: { not: id } }, { OR: either }] },
    orderBy: [{ publishedOn: 'desc' }, { id: 'desc' }],
    take: relatedShown,
    select: { sourceKey: true, formKind: true, noticeType: true, publishedOn: true, entryId: true },
  })
  const needs = await db.entry.findMany({
    where: { AND: [{ id: { in: rows.flatMap((row) => row.entryId ?? []) } }, publicEntries] },
    select: { id: true, title: true, language: true },
  })
  return rows.map(({ entryId, ...row }) => ({ ...row, need: needs.find((need) => need.id === entryId) ?? null }))
}

async function labelsOf(record: NoticeView['record'], lots: readonly LotView[], related: readonly RelatedNotice[], locale: string): Promise<NoticeLabels> {
  const countries = [...record.buyers, ...record.winners].flatMap((one) => one.country ?? [])
  return labelsForEach(
    {
      country: countries,
      language: [...record.languages.original, ...record.languages.others],
      procedure: record.procedure ? [record.procedure] : [],
      'notice-type': [record.noticeType ?? '', ...related.map((one) => one.noticeType)],
      cpv: [...(record.mainCpv ? [record.mainCpv] : []), ...record.additionalCpv, ...lots.flatMap((lot) => lot.cpv)],
      nuts: [...record.nuts, ...lots.flatMap((lot) => lot.nuts)],
    },
    locale,
  )
}
