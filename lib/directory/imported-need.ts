import 'server-only'
import type { Prisma } from '@/lib/generated/prisma/client'
import { now } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db'
import { changedFields } from './changed-fields'
import { facetsOf } from './facets'
import type { NeedContent } from './schemas'

/** What a notice says, on its way into the directory. */
export type ImportedNeed = {
  /** The need the notice became earlier. */
  entryId?: string | null
  content: NeedContent
  buyerName: string
  lotText: string
  publishedOn: Date | null
}

/**
 * Puts the need of a notice in the directory, inside the transaction of the import that records it.
 * The same content again leaves no trace. Once the buyer has claimed the need, its own words stand: a later
 * version of the notice is kept with the notice alone.
 */
export async function writeImportedNeed(tx: Tx, need: ImportedNeed): Promise<{ entryId: string; changed: boolean }> {
  const at = now()
  const known = need.entryId ? await findKnown(tx, need.entryId) : null
  if (known?.organisationId) return { entryId: known.id, changed: false }

  const changed = changedFields(known?.content as Record<string, unknown> | null, need.content)
  if (known && changed.length === 0 && known.buyerName === need.buyerName && known.lotText === need.lotText) {
    return { entryId: known.id, changed: false }
  }
  const columns = {
    ...facetsOf('NEED', need.content, need.buyerName),
    buyerName: need.buyerName,
    lotText: need.lotText,
    content: need.content as Prisma.InputJsonObject,
  }
  if (!known) {
    const entry = await tx.entry.create({
      data: {
        ...columns,
        kind: 'NEED',
        state: 'PUBLISHED',
        isFromNotice: true,
        version: 1,
        publishedAt: need.publishedOn ?? at,
        versions: { create: { number: 1, content: columns.content, changedFields: changed, publishedAt: at } },
      },
      select: { id: true },
    })
    return { entryId: entry.id, changed: true }
  }
  const number = known.version + (changed.length > 0 ? 1 : 0)
  await tx.entry.update({
    where: { id: known.id },
    data: { ...columns, version: number, ...(need.publishedOn && { publishedAt: need.publishedOn }) },
  })
  if (changed.length > 0) {
    await tx.entryVersion.create({ data: { entryId: known.id, number, content: columns.content, changedFields: changed, publishedAt: at } })
  }
  return { entryId: known.id, changed: true }
}

export type LockedNeed = { id: string; organisationId: string | null; title: string; buyerName: string; isPublished: boolean }

/** The need of a notice, held until the transaction ends: claims and decisions about it wait for each other. */
export async function lockImportedNeed(tx: Tx, entryId: string): Promise<LockedNeed | null> {
  const [row] = await tx.$queryRaw<LockedNeed[]>`
    select id, "organisationId", title, "buyerName", state = 'PUBLISHED' as "isPublished"
    from "Entry" where id = ${entryId}::uuid and kind = 'NEED' and "isFromNotice" for update`
  return row ?? null
}

/** Makes the need of a notice its buyer's own; its versions stay. False when it has an owner already. */
export async function handOverImportedNeed(tx: Tx, entryId: string, organisationId: string): Promise<boolean> {
  const { count } = await tx.entry.updateMany({ where: { id: entryId, isFromNotice: true, organisationId: null }, data: { organisationId } })
  return count === 1
}

async function findKnown(tx: Tx, entryId: string) {
  return tx.entry.findFirst({
    where: { id: entryId, isFromNotice: true },
    select: { id: true, organisationId: true, content: true, version: true, buyerName: true, lotText: true },
  })
}
