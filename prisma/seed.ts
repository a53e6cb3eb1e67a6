import type { Prisma } from '@/lib/generated/prisma/client'
import { hashPassword } from '@/lib/accounts/password'
import { facetsOf } from '@/lib/directory/facets'
import type { ContentOf, EntryKind } from '@/lib/directory/model'
import { offeringConfidentialSchema } from '@/lib/directory/schemas'
import { db, type Tx } from '@/lib/platform/db'
import { foldText } from '@/lib/platform/fold-text'
import { demoAccounts } from './demo-accounts.mjs'
import { demoMemberships, demoOrganisations } from './demo'
import { daysPublished, demoMandateContent, demoNeedContent, demoOfferingContent } from './demo/content'
import type { DemoOrganisation } from './demo/format'
import { holdDemoMeetingDays } from './demo/hold-meeting-days'
import { introduceDemo } from './demo/introduce'

/**
 * Loads the demo data: `npm run seed`. Everything it makes carries `isDemo`, and an admin removes it in one action.
 * A database that has demo data already is left as it is.
 */
const day = 86_400_000
const today = new Date()
const inDays = (days: number): Date => new Date(today.getTime() + days * day)

async function main(): Promise<void> {
  if (await db.organisation.findFirst({ where: { isDemo: true }, select: { id: true } })) {
    console.log('The demo data is already here; nothing was changed.')
    return
  }
  const organisationIds = await db.$transaction(seed, { timeout: 120_000, maxWait: 10_000 })
  await introduceDemo(organisationIds, today)
  await holdDemoMeetingDays(organisationIds.get('itameri-cluster')!, today)
  console.log(`Loaded ${demoOrganisations.length} invented organisations with their needs, offerings and mandates, and two meeting days.`)
}

async function seed(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  const passwordHash = new Map<string, string>()
  for (const account of demoAccounts) passwordHash.set(account.email, await hashPassword(account.password))
  let count = 0
  for (const organisation of demoOrganisations) {
    ids.set(organisation.key, await seedOrganisation(tx, organisation, () => count++))
  }
  for (const account of demoAccounts) {
    const key = demoMemberships[account.email]
    await tx.person.create({
      data: {
        email: account.email,
        name: account.name,
        passwordHash: passwordHash.get(account.email),
        emailVerifiedAt: today,
        platformRoles: key ? [] : ['ADMIN'],
        isDemo: true,
        memberships: key ? { create: { organisationId: idOf(ids, key), role: 'OWNER' } } : undefined,
      },
    })
  }
  return ids
}

function idOf(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`No demo organisation ${key}`)
  return id
}

async function seedOrganisation(tx: Tx, demo: DemoOrganisation, next: () => number): Promise<string> {
  const { id } = await tx.organisation.create({
    data: {
      kind: demo.kind,
      name: demo.name,
      country: demo.country,
      city: demo.city,
      nuts: demo.nuts,
      website: demo.website ?? '',
      summary: demo.summary,
      description: demo.description ?? '',
      languages: demo.languages,
      headcount: demo.headcount,
      turnover: demo.turnover,
      balanceSheet: demo.balanceSheet,
      searchText: foldText([demo.name, demo.city, demo.summary].join('\n')),
      isDemo: true,
      createdAt: inDays(-200),
      verifications: demo.isVerified ? { create: { state: 'VERIFIED', note: 'Demo', at: inDays(-190) } } : undefined,
    },
    select: { id: true },
  })
  const owner = { id, name: demo.name }
  for (const offering of demo.offerings ?? []) {
    await seedEntry(tx, 'OFFERING', owner, demoOfferingContent(offering, today), {
      isDraft: offering.isDraft,
      confidential: offering.confidential && offeringConfidentialSchema.parse(offering.confidential),
      age: daysPublished(next()),
    })
  }
  for (const need of demo.needs ?? []) {
    const age = daysPublished(next(), need.deadlineInDays)
    await seedEntry(tx, 'NEED', owner, demoNeedContent(need, demo.country, today), { isDraft: need.isDraft, age })
  }
  for (const mandate of demo.mandates ?? []) {
    await seedEntry(tx, 'MANDATE', owner, demoMandateContent(mandate), { age: daysPublished(next()) })
  }
  return id
}

async function seedEntry<K extends EntryKind>(
  tx: Tx,
  kind: K,
  owner: { id: string; name: string },
  content: ContentOf<K>,
  options: { isDraft?: boolean; confidential?: Prisma.InputJsonObject; age: number },
): Promise<void> {
  const json = content as Prisma.InputJsonObject
  const confidential = options.confidential ? { create: { content: options.confidential } } : undefined
  const shared = { kind, organisationId: owner.id, isDemo: true, confidential }
  if (options.isDraft) {
    await tx.entry.create({ data: { ...shared, draft: json, draftSavedAt: inDays(-1) } })
    return
  }
  const publishedAt = inDays(-options.age)
  await tx.entry.create({
    data: {
      ...shared,
      ...facetsOf(kind, content, owner.name),
      state: 'PUBLISHED',
      content: json,
      version: 1,
      publishedAt,
      createdAt: publishedAt,
      versions: { create: { number: 1, content: json, changedFields: Object.keys(json), publishedAt } },
    },
  })
}

await main()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(() => db.$disconnect())
