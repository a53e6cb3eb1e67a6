import type { EntryKind, EntryState, OrganisationKind, Prisma } from '@/lib/generated/prisma/client'
import { changedFields } from '@/lib/directory/changed-fields'
import { facetsOf } from '@/lib/directory/facets'
import type { ContentOf } from '@/lib/directory/model'
import { mandateContentSchema, needContentSchema, offeringContentSchema, type MandateContent, type NeedContent, type OfferingContent } from '@/lib/directory/schemas'
import { db } from '@/lib/platform/db'
import { createOrganisation } from './organisation'

export const buildOffering = (said: Partial<OfferingContent> = {}): OfferingContent =>
  offeringContentSchema.parse({
    title: 'Ward board',
    summary: 'Shows who lies in which bed.',
    description: 'A board for the ward office. It shows beds, names and the next step for each patient.',
    language: 'en',
    categories: ['ehr'],
    careSettings: ['hospital-inpatient'],
    careAreas: ['general'],
    mainPurpose: 'manage',
    cpv: ['48814000'],
    trl: 9,
    trlEvidence: 'In daily use in two hospitals.',
    deviceClass: 'not-a-device',
    interoperability: ['fhir-r4'],
    productLanguages: ['en'],
    supportLanguages: ['en'],
    countriesServed: ['FI'],
    priceModel: 'subscription-organisation',
    currency: 'EUR',
    ...said,
  })

export const buildNeed = (said: Partial<NeedContent> = {}): NeedContent =>
  needContentSchema.parse({
    title: 'Overview of beds',
    summary: 'We want to see which beds are free.',
    problem: 'Nurses call each ward to find a free bed. This takes an hour a day.',
    language: 'en',
    categories: ['ehr'],
    careSettings: ['hospital-inpatient'],
    careAreas: ['general'],
    mainPurpose: 'manage',
    cpv: ['48814000'],
    country: 'FI',
    nuts: ['FI1B1'],
    languages: ['fi'],
    stage: 'early-dialogue',
    mode: 'open-to-push',
    contactRole: 'Head of digital services',
    contactMandate: 'decides',
    ...said,
  })

export const buildMandate = (said: Partial<MandateContent> = {}): MandateContent =>
  mandateContentSchema.parse({
    title: 'Seed money for health IT',
    summary: 'We fund first versions.',
    description: 'Tickets for companies with one paying customer.',
    language: 'en',
    stages: ['seed'],
    ticketFrom: 200000,
    ticketTo: 800000,
    currency: 'EUR',
    countries: ['FI', 'EE'],
    categories: ['ehr'],
    ...said,
  })

const build = { OFFERING: buildOffering, NEED: buildNeed, MANDATE: buildMandate }
const ownerKind: Record<EntryKind, OrganisationKind> = { OFFERING: 'SME', NEED: 'HEALTH_AUTHORITY', MANDATE: 'INVESTOR' }

type Said<K extends EntryKind> = {
  content?: Partial<ContentOf<K>>
  /** Left out: an organisation of its own. Null: an imported notice that nobody has claimed. */
  organisationId?: string | null
  state?: EntryState
  /** What it said before, oldest first: versions 1, 2, … */
  earlier?: Partial<ContentOf<K>>[]
  buyerName?: string
  isDemo?: boolean
  publishedAt?: Date
  confidential?: Prisma.InputJsonObject
}

/** An entry with its owner. A draft keeps its words in `draft` alone, as a real one does. */
export async function createEntry<K extends EntryKind>(kind: K, said: Said<K> = {}) {
  const whole = (content?: Partial<ContentOf<K>>) => build[kind](content as never) as ContentOf<K>
  const content = whole(said.content)
  const owner = said.organisationId === undefined ? await createOrganisation({ kind: ownerKind[kind] }) : null
  const organisationId = owner?.id ?? said.organisationId ?? null
  const shared = {
    kind,
    organisationId,
    isDemo: said.isDemo ?? false,
    ...(said.confidential && { confidential: { create: { content: said.confidential } } }),
  }
  if (said.state === 'DRAFT') {
    return db.entry.create({ data: { ...shared, draft: content as Prisma.InputJsonObject, draftSavedAt: new Date() } })
  }
  const ownerName = owner?.name ?? (organisationId ? await nameOf(organisationId) : (said.buyerName ?? ''))
  const versions = [...(said.earlier ?? []).map(whole), content]
  const publishedAt = said.publishedAt ?? new Date()
  return db.entry.create({
    data: {
      ...shared,
      ...facetsOf(kind, content, ownerName),
      state: said.state ?? 'PUBLISHED',
      content: content as Prisma.InputJsonObject,
      buyerName: said.buyerName ?? '',
      isFromNotice: organisationId === null,
      version: versions.length,
      publishedAt,
      archivedAt: said.state === 'ARCHIVED' ? publishedAt : null,
      versions: {
        create: versions.map((one, at) => ({
          number: at + 1,
          content: one as Prisma.InputJsonObject,
          changedFields: changedFields(at === 0 ? null : (versions[at - 1] as Record<string, unknown>), one as Record<string, unknown>),
          publishedAt,
        })),
      },
    },
  })
}

const nameOf = async (id: string) => (await db.organisation.findUniqueOrThrow({ where: { id }, select: { name: true } })).name
