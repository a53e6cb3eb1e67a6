import type { OrganisationKind, PersonActor } from '@/lib/accounts/model'
import type { NeedContent, OfferingContent } from '@/lib/directory/schemas'
import { acceptIntroduction } from '@/lib/introductions/commands/accept-introduction'
import { brokerIntroduction } from '@/lib/introductions/commands/broker-introduction'
import { requestIntroduction } from '@/lib/introductions/commands/request-introduction'
import { requestIntroductionSchema } from '@/lib/introductions/schemas'
import { createEntry } from './entry'
import { createOrganisation } from './organisation'
import { actorFor, createPerson } from './person'

export type Side = { organisation: Awaited<ReturnType<typeof createOrganisation>>; actor: PersonActor; entry: Awaited<ReturnType<typeof createEntry>> }
export type Parties = { buyer: Side; seller: Side }

let number = 0

/** An authority with a need. */
export async function createBuyer(content: Partial<NeedContent> = {}): Promise<Side> {
  const { organisation, actor } = await createMember('HEALTH_AUTHORITY', `Region ${++number}`)
  return { organisation, actor, entry: await createEntry('NEED', { organisationId: organisation.id, content }) }
}

/** A company with an offering. */
export async function createSeller(content: Partial<OfferingContent> = {}): Promise<Side> {
  const { organisation, actor } = await createMember('SME', `Company ${++number}`)
  return { organisation, actor, entry: await createEntry('OFFERING', { organisationId: organisation.id, content }) }
}

export const createParties = async (): Promise<Parties> => ({ buyer: await createBuyer(), seller: await createSeller() })

/** Somebody of an organisation of their own. */
export async function createMember(kind: OrganisationKind = 'SME', name = `Organisation ${++number}`, isVerified = false) {
  const owner = await createPerson({ name: `Owner of ${name}` })
  const organisation = await createOrganisation({ kind, name, owner, isVerified })
  return { organisation, owner, actor: await actorFor(owner, organisation) }
}

export const createBroker = () => createMember('CLUSTER', `Cluster ${++number}`, true)

export const askInput = ({ buyer, seller }: { buyer: { entry: { id: string } }; seller: { entry: { id: string } } }, said: { waiver?: string; reason?: string } = {}) =>
  requestIntroductionSchema.parse({ seekingId: buyer.entry.id, offeringId: seller.entry.id, wish: 'MEETING', reason: 'Our board shows free beds as you describe.', ...said })

/** The company asks the authority. */
export const askFor = async (parties: Parties): Promise<string> => (await requestIntroduction(parties.seller.actor, askInput(parties))).introductionId

/** Both have agreed. */
export async function createAccepted(parties?: Parties): Promise<Parties & { introductionId: string }> {
  const both = parties ?? (await createParties())
  const introductionId = await askFor(both)
  await acceptIntroduction(both.buyer.actor, { introductionId })
  return { ...both, introductionId }
}

/** A cluster introduces them. */
export async function createBrokered(): Promise<Parties & { broker: Awaited<ReturnType<typeof createBroker>>; introductionId: string }> {
  const [both, broker] = [await createParties(), await createBroker()]
  const { introductionId } = await brokerIntroduction(broker.actor, askInput(both))
  return { ...both, broker, introductionId }
}
