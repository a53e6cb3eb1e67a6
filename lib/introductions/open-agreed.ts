import 'server-only'
import type { Tx } from '@/lib/platform/db'
import { NotFound } from '@/lib/platform/errors'
import type { Pair } from '@/lib/matching/queries'
import { publicEntries } from '@/lib/directory/policy'
import { askedEntrySelect, holdOrganisations } from './asking'
import { freeze } from './frozen-match'
import { lockedSelect, ofSide, partyOf, type LockedIntroduction } from './lock-introduction'
import { tellBroker, tellSide } from './mails'
import { otherSide, sides, standingStates, type Side, type Wish } from './model'
import { keepStep, moveIntroduction, newTurn } from './move-introduction'
import { unmetCriteria } from './request-criteria'
import type { OfferingContent } from '@/lib/directory/schemas'

/** Two organisations who met and both said that they want to go on, and whom each of them sent. */
export type Agreed = {
  pair: Pair
  /** Needs and mandates of the seeking side about which the two may be introduced already. */
  seekingIds: readonly string[]
  /** Who said so first. */
  askerSide: Side
  people: Record<Side, string>
  wish: Wish
  /** Where they met, in words of their own: the name of the event. */
  metAt: string
}

/**
 * Their introduction, agreed by both. One that stands between the same need and the same company is taken rather than a second
 * one opened; where it still waits for an answer, both have given it now. Null where one of the two takes nothing from the other.
 */
export async function openAgreed(tx: Tx, agreed: Agreed, at: Date): Promise<{ introductionId: string; isNew: boolean } | null> {
  const { seekingOrganisationId, offeringOrganisationId } = await holdPair(tx, agreed.pair)
  const both = [seekingOrganisationId, offeringOrganisationId]
  const blocks = await tx.organisationBlock.count({ where: { organisationId: { in: both }, blockedOrganisationId: { in: both } } })
  if (blocks > 0) return null
  const standing = await tx.introduction.findFirst({
    where: {
      seekingEntryId: { in: [...agreed.seekingIds] },
      offeringOrganisationId,
      state: { in: [...standingStates] },
      OR: [{ state: 'ACCEPTED' }, { expiresAt: { gt: at } }],
    },
    // An agreed one first, then the newest.
    orderBy: [{ seekingAgreedAt: { sort: 'desc', nulls: 'last' } }, { requestedAt: 'desc' }],
    select: lockedSelect,
  })
  if (standing) {
    if (standing.state !== 'ACCEPTED') await agree(tx, standing, agreed, at)
    return { introductionId: standing.id, isNew: false }
  }
  return { introductionId: await create(tx, agreed, at, { seekingOrganisationId, offeringOrganisationId }), isNew: true }
}

/** Both entries as they are now, their organisations held against others who ask at the same time. */
async function holdPair(tx: Tx, { seeking, offering }: Pair): Promise<{ seekingOrganisationId: string; offeringOrganisationId: string }> {
  const rows = await tx.entry.findMany({ where: { AND: [publicEntries, { id: { in: [seeking.id, offering.id] } }] }, select: { id: true, organisationId: true } })
  const ownerOf = (id: string) => rows.find((row) => row.id === id)?.organisationId
  const [seekingOrganisationId, offeringOrganisationId] = [ownerOf(seeking.id), ownerOf(offering.id)]
  if (!seekingOrganisationId || !offeringOrganisationId || seekingOrganisationId === offeringOrganisationId) throw new NotFound()
  await holdOrganisations(tx, [seekingOrganisationId, offeringOrganisationId])
  return { seekingOrganisationId, offeringOrganisationId }
}

async function create(tx: Tx, { pair, askerSide, people, wish, metAt }: Agreed, at: Date, owners: { seekingOrganisationId: string; offeringOrganisationId: string }): Promise<string> {
  const { gate } = await tx.entry.findUniqueOrThrow({ where: { id: pair.seeking.id }, select: { gate: askedEntrySelect.gate } })
  const { content } = await tx.entry.findUniqueOrThrow({ where: { id: pair.offering.id }, select: { content: true } })
  // What the need asks of offerings and this one does not show: kept to be read, not in the way, as the side that asks it has agreed.
  const unmet = gate ? unmetCriteria(gate, content as OfferingContent, at.toISOString().slice(0, 10)) : []
  // Nobody was asked by mail and kept waiting: the record of answering does not count it.
  const said = (side: Side) => ofSide(side, { personId: people[side], agreedAt: at })
  const introduction = await tx.introduction.create({
    data: {
      seekingEntryId: pair.seeking.id,
      offeringEntryId: pair.offering.id,
      ...owners,
      askerSide,
      askedById: people[askerSide],
      wish,
      reason: '',
      unmet,
      ...freeze(pair),
      state: 'ACCEPTED',
      requestedAt: at,
      stateAt: at,
      expiresAt: newTurn(at).expiresAt,
      remindAt: null,
      ...said('SEEKING'),
      ...said('OFFERING'),
    },
    select: lockedSelect,
  })
  await keepStep(tx, introduction.id, at, { kind: 'met', side: askerSide, personId: people[askerSide], text: metAt })
  await keepStep(tx, introduction.id, at, { kind: 'accepted', side: otherSide(askerSide), personId: people[otherSide(askerSide)] })
  for (const side of sides) await tellSide(tx, introduction, side, 'accepted')
  return introduction.id
}

/** What one of them had asked, or a third one proposed, before they met. */
async function agree(tx: Tx, introduction: LockedIntroduction, { askerSide, people, metAt }: Agreed, at: Date): Promise<void> {
  const said = sides.map((side) => {
    const { personId, agreedAt, answeredAt } = partyOf(introduction, side)
    return ofSide(side, { personId: personId ?? people[side], agreedAt: agreedAt ?? at, answeredAt: answeredAt ?? at })
  })
  const merged = Object.assign({}, ...said) as ReturnType<typeof ofSide>
  const last = introduction.askerSide === null ? otherSide(askerSide) : otherSide(introduction.askerSide)
  // Whoever introduced the two reads these steps, and need not learn where they met.
  if (introduction.askerSide !== null) await keepStep(tx, introduction.id, at, { kind: 'met', side: otherSide(last), personId: people[otherSide(last)], text: metAt })
  await moveIntroduction(tx, introduction, at, { ...merged, state: 'ACCEPTED', remindAt: null }, { kind: 'accepted', side: last, personId: people[last] })
  for (const side of sides) await tellSide(tx, { ...introduction, ...merged }, side, 'accepted')
  await tellBroker(tx, introduction, 'accepted')
}
