import type { Prisma } from '@/lib/generated/prisma/client'
import { freeze } from '@/lib/introductions/frozen-match'
import type { Side } from '@/lib/introductions/model'
import { newTurn } from '@/lib/introductions/move-introduction'
import { unmetCriteria } from '@/lib/introductions/request-criteria'
import { addWorkingDays } from '@/lib/introductions/working-days'
import type { OfferingContent } from '@/lib/directory/schemas'
import { findPair } from '@/lib/matching/queries'
import { db, type Tx } from '@/lib/platform/db'
import { demoGates, demoIntroductions, demoSpeakers, type DemoIntroduction } from './introductions'

/**
 * Introduces demo organisations to each other, once their entries are there: why two fit is worked out from what they
 * say, as for everybody. Each hangs on demo entries, so that it goes when they are removed.
 */
export async function introduceDemo(organisationIds: ReadonlyMap<string, string>, today: Date): Promise<void> {
  const pairs = new Map<DemoIntroduction, NonNullable<Awaited<ReturnType<typeof findPair>>>>()
  for (const demo of demoIntroductions) {
    const pair = await findPair(await entryId(organisationIds, demo.seeking), await entryId(organisationIds, demo.offering))
    if (!pair) throw new Error(`No demo entries to introduce: ${demo.seeking[1]}`)
    pairs.set(demo, pair)
  }
  await db.$transaction(async (tx) => {
    for (const { organisation, name, email } of demoSpeakers) {
      await tx.person.create({ data: { email, name, emailVerifiedAt: today, isDemo: true, memberships: { create: { organisationId: organisationIds.get(organisation)!, role: 'OWNER' } } } })
    }
    for (const { need, ...criteria } of demoGates) {
      await tx.needGate.create({ data: { entryId: await entryId(organisationIds, need), ...criteria, setById: await speakerOf(tx, organisationIds.get(need[0])!), setAt: addWorkingDays(today, -20) } })
    }
    for (const [demo, pair] of pairs) await create(tx, organisationIds, demo, pair, today)
  })
}

async function create(tx: Tx, organisationIds: ReadonlyMap<string, string>, demo: DemoIntroduction, pair: NonNullable<Awaited<ReturnType<typeof findPair>>>, today: Date): Promise<void> {
  const at = (daysAgo: number) => addWorkingDays(today, -daysAgo)
  const [seekingOrganisationId, offeringOrganisationId] = [organisationIds.get(demo.seeking[0])!, organisationIds.get(demo.offering[0])!]
  const organisationOf = (by: Side | 'BROKER') => (by === 'SEEKING' ? seekingOrganisationId : by === 'OFFERING' ? offeringOrganisationId : organisationIds.get(demo.broker!)!)
  const personOf = (by: Side | 'BROKER') => speakerOf(tx, organisationOf(by))
  const turns = demo.steps.filter(({ kind }) => ['asked', 'brokered', 'asked-first', 'answered-first'].includes(kind))
  const moves = demo.steps.filter(({ kind }) => kind !== 'agreed')
  const answer = (side: Side) => demo.steps.find(({ by, kind }) => by === side && ['agreed', 'accepted', 'declined', 'asked-first'].includes(kind))
  const side = async (name: Side) => {
    const answered = answer(name)
    const agreed = demo.asker === name ? demo.steps[0]! : answered && ['agreed', 'accepted'].includes(answered.kind) ? answered : null
    return { personId: answered || demo.asker === name ? await personOf(name) : null, agreedAt: agreed && at(agreed.daysAgo), answeredAt: answered ? at(answered.daysAgo) : null }
  }
  const [seeking, offering] = [await side('SEEKING'), await side('OFFERING')]
  const gate = demo.asker === 'SEEKING' ? null : await tx.needGate.findUnique({ where: { entryId: pair.seeking.id } })
  const { content } = await tx.entry.findUniqueOrThrow({ where: { id: pair.offering.id }, select: { content: true } })
  const unmet = gate ? unmetCriteria(gate, content as unknown as OfferingContent, at(demo.steps[0]!.daysAgo).toISOString().slice(0, 10)) : []
  const steps: Prisma.IntroductionStepCreateWithoutIntroductionInput[] = []
  for (const { kind, daysAgo, by, code, text } of demo.steps) {
    steps.push({ kind, at: at(daysAgo), side: by === 'BROKER' || by === 'CLOCK' ? null : by, personId: by === 'CLOCK' ? null : await personOf(by), code, text })
  }
  const messages: Prisma.IntroductionMessageCreateWithoutIntroductionInput[] = []
  for (const [number, { by, daysAgo, text }] of (demo.messages ?? []).entries()) messages.push({ side: by, personId: await personOf(by), text, at: new Date(at(daysAgo).getTime() + (number + 1) * 600_000) })
  await tx.introduction.create({
    data: {
      seekingEntryId: pair.seeking.id,
      offeringEntryId: pair.offering.id,
      seekingOrganisationId,
      offeringOrganisationId,
      askerSide: demo.asker,
      askedById: await personOf(demo.asker ?? 'BROKER'),
      brokerOrganisationId: demo.broker ? organisationOf('BROKER') : null,
      wish: demo.wish,
      reason: demo.reason,
      waiver: unmet.length > 0 ? (demo.waiver ?? '') : '',
      unmet: unmet as Prisma.InputJsonArray,
      ...freeze(pair),
      state: demo.state,
      requestedAt: at(demo.steps[0]!.daysAgo),
      stateAt: at(moves.at(-1)!.daysAgo),
      expiresAt: newTurn(at(turns.at(-1)!.daysAgo)).expiresAt,
      // Nobody who is invented is reminded.
      remindAt: null,
      declinedBy: demo.state === 'DECLINED' ? (demo.steps.at(-1)!.by as Side) : null,
      seekingPersonId: seeking.personId,
      offeringPersonId: offering.personId,
      seekingAgreedAt: seeking.agreedAt,
      offeringAgreedAt: offering.agreedAt,
      seekingAnsweredAt: seeking.answeredAt,
      offeringAnsweredAt: offering.answeredAt,
      steps: { create: steps.map((step) => ({ ...step, code: step.code ?? '', text: step.text ?? '' })) },
      messages: { create: messages },
    },
  })
}

async function entryId(organisationIds: ReadonlyMap<string, string>, [organisation, title]: [string, string]): Promise<string> {
  return (await db.entry.findFirstOrThrow({ where: { isDemo: true, organisationId: organisationIds.get(organisation), title }, select: { id: true } })).id
}

async function speakerOf(tx: Tx, organisationId: string): Promise<string> {
  return (await tx.membership.findFirstOrThrow({ where: { organisationId }, orderBy: { createdAt: 'asc' }, select: { personId: true } })).personId
}
