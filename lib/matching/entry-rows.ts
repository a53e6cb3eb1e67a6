import 'server-only'
import type { ContentOf } from '@/lib/directory/model'
import { publicEntries } from '@/lib/directory/policy'
import { db } from '@/lib/platform/db'
import type { MandateEntry, NeedEntry, OfferingEntry } from './entry'
import type { SideView } from './side-view'

/** What a page shows of an entry, and what its findings are made of. */
export const sideSelect = {
  id: true,
  kind: true,
  state: true,
  title: true,
  language: true,
  organisationId: true,
  buyerName: true,
  countries: true,
  stage: true,
  deadline: true,
  isDemo: true,
  isFromNotice: true,
  content: true,
  lotText: true,
  organisation: { select: { name: true, country: true, closedAt: true } },
} as const

export type SideRow = Awaited<ReturnType<typeof findRows>>[number]

/** Of these entries those that everybody may read. */
export const findRows = (ids: string[]) => db.entry.findMany({ where: { AND: [publicEntries, { id: { in: ids } }] }, select: sideSelect })

export const findRowsById = async (ids: string[]): Promise<Map<string, SideRow>> => new Map((await findRows(ids)).map((row) => [row.id, row]))

const ownerOf = (row: SideRow) => ({ id: row.id, organisationId: row.organisationId, country: row.organisation?.country ?? null })
export const needOf = (row: SideRow): NeedEntry => ({ ...ownerOf(row), content: row.content as ContentOf<'NEED'>, lotText: row.lotText })
export const offeringOf = (row: SideRow): OfferingEntry => ({ ...ownerOf(row), content: row.content as ContentOf<'OFFERING'> })
export const mandateOf = (row: SideRow): MandateEntry => ({ ...ownerOf(row), content: row.content as ContentOf<'MANDATE'> })

export function sideOf(row: Omit<SideRow, 'state' | 'lotText'>, title = row.title): SideView {
  const content = row.content as Partial<ContentOf<'NEED'>> | null
  return {
    id: row.id,
    kind: row.kind,
    title,
    language: row.language,
    owner: row.organisation?.name ?? row.buyerName,
    organisationId: row.organisationId,
    country: row.kind === 'NEED' ? (row.countries[0] ?? row.organisation?.country ?? null) : (row.organisation?.country ?? null),
    stage: row.stage,
    deadline: row.deadline,
    timeZone: content?.timeZone ?? '',
    isDemo: row.isDemo,
    isFromNotice: row.isFromNotice,
  }
}

export const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
