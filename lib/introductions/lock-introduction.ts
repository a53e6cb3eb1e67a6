import type { Actor, PersonActor } from '@/lib/accounts/model'
import type { Prisma } from '@/lib/generated/prisma/client'
import { asOwner } from '@/lib/directory/policy'
import type { Tx } from '@/lib/platform/db'
import { Forbidden, NotFound } from '@/lib/platform/errors'
import type { Side } from './model'
import { mustBeOpen } from './move-introduction'
import { canSeeIntroduction, hasToAnswer, sideOf } from './policy'

/** Who is in it, whose turn it is, and how far each side has come. */
export const partiesSelect = {
  id: true,
  state: true,
  askerSide: true,
  askedById: true,
  requestedAt: true,
  expiresAt: true,
  seekingOrganisationId: true,
  offeringOrganisationId: true,
  brokerOrganisationId: true,
  seekingPersonId: true,
  offeringPersonId: true,
  seekingAgreedAt: true,
  offeringAgreedAt: true,
  seekingAnsweredAt: true,
  offeringAnsweredAt: true,
} satisfies Prisma.IntroductionSelect

export const lockedSelect = {
  ...partiesSelect,
  seekingEntry: { select: { title: true } },
  seekingOrganisation: { select: { name: true, closedAt: true } },
  offeringOrganisation: { select: { name: true, closedAt: true } },
  brokerOrganisation: { select: { name: true } },
} satisfies Prisma.IntroductionSelect
export type LockedIntroduction = Prisma.IntroductionGetPayload<{ select: typeof lockedSelect }>

/**
 * Holds the introduction until the transaction ends and reads it as it then is: of two answers at once the second
 * finds what the first has made of it. Who may not see it does not find it.
 */
export async function lockIntroduction(tx: Tx, actor: Actor, id: string): Promise<{ person: PersonActor; side: Side | null; introduction: LockedIntroduction }> {
  await tx.$queryRaw`select 1 from "Introduction" where id = ${id}::uuid for update`
  const introduction = await tx.introduction.findUnique({ where: { id }, select: lockedSelect })
  if (!introduction || !canSeeIntroduction(actor, introduction)) throw new NotFound()
  if (!actor.isEmailVerified) throw new Forbidden('verify-email-first')
  const side = sideOf(actor, introduction)
  // The record says for which organisation something was done.
  const organisationId = side ? partyOf(introduction, side).organisationId : introduction.brokerOrganisationId
  return { person: organisationId ? asOwner(actor, organisationId) : actor, side, introduction }
}

/** The same for whoever of the two sides has to answer now. */
export async function lockOwnTurn(tx: Tx, actor: Actor, id: string, at: Date): Promise<{ person: PersonActor; side: Side; own: Party; introduction: LockedIntroduction }> {
  const { person, side, introduction } = await lockIntroduction(tx, actor, id)
  if (side === null) throw new Forbidden('introduction.not-a-side')
  mustBeOpen(introduction, at)
  if (!hasToAnswer(side, introduction)) throw new Forbidden('introduction.not-your-turn')
  return { person, side, own: partyOf(introduction, side), introduction }
}

type Parties = Pick<
  LockedIntroduction,
  'seekingOrganisationId' | 'offeringOrganisationId' | 'seekingPersonId' | 'offeringPersonId' | 'seekingAgreedAt' | 'offeringAgreedAt' | 'seekingAnsweredAt' | 'offeringAnsweredAt'
>
export type Party = { organisationId: string; personId: string | null; agreedAt: Date | null; answeredAt: Date | null }

export function partyOf(row: Parties, side: Side): Party {
  return side === 'SEEKING'
    ? { organisationId: row.seekingOrganisationId, personId: row.seekingPersonId, agreedAt: row.seekingAgreedAt, answeredAt: row.seekingAnsweredAt }
    : { organisationId: row.offeringOrganisationId, personId: row.offeringPersonId, agreedAt: row.offeringAgreedAt, answeredAt: row.offeringAnsweredAt }
}

/** The columns of one side that something is said of. */
export function ofSide(side: Side, said: Partial<Omit<Party, 'organisationId'>>): Partial<Parties> {
  const prefix = side === 'SEEKING' ? 'seeking' : 'offering'
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [`${prefix}${name[0]!.toUpperCase()}${name.slice(1)}`, value])) as Partial<Parties>
}

export const nameOf = (introduction: LockedIntroduction, side: Side): string => (side === 'SEEKING' ? introduction.seekingOrganisation : introduction.offeringOrganisation).name
export const isClosed = (introduction: LockedIntroduction, side: Side): boolean => (side === 'SEEKING' ? introduction.seekingOrganisation : introduction.offeringOrganisation).closedAt !== null
