import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import type { WishMark } from '../model'
import { ownRegistration, type OwnRegistration } from '../registrations/own-registration'
import type { MarkWish } from '../wishes/wish-schemas'
import { wishWindow } from '../wishes/wish-window'

export type WishCounts = { must: number; like: number; not: number }
export type Marked = { mark: WishMark | null; sentence: string; counts: WishCounts; limits: { must: number; like: number } }

/** One organisation says whether it would like to meet another. The limits hold however many of its people mark at once. */
export async function markWish(actor: Actor, { eventId, toId, mark, sentence }: MarkWish): Promise<Marked> {
  const { actor: person, registration } = await ownRegistration(actor, eventId)
  const own = registration.id
  const at = now()
  const window = wishWindow(registration.event, registration.event.slots, at)
  if (registration.event.state === 'CANCELLED') throw new RuleBroken('wishes.event-cancelled')
  if (toId === own) throw new RuleBroken('wishes.own')
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "EventRegistration" where "id" = ${own}::uuid for update`
    const before = await tx.eventWish.findUnique({ where: { fromId_toId: { fromId: own, toId } }, select: { mark: true, sentence: true } })
    // A "not" can be said, and taken back, for longer than wishes can.
    const isAboutNot = mark === 'NOT' || (mark === 'NONE' && before?.mark === 'NOT')
    if (!(isAboutNot ? window.mayRefuse : window.isOpen)) throw new RuleBroken('wishes.closed')
    if (mark === 'NONE') await tx.eventWish.deleteMany({ where: { fromId: own, toId } })
    else {
      await mayBeMarked(tx, registration, toId)
      await staysWithinLimit(tx, registration, toId, mark)
      const said = mark === 'NOT' ? '' : (sentence ?? before?.sentence ?? '')
      const data = { mark, sentence: said, byPersonId: person.personId, at, unmetReason: '' }
      await tx.eventWish.upsert({ where: { fromId_toId: { fromId: own, toId } }, create: { eventId, fromId: own, toId, ...data }, update: data, select: { id: true } })
    }
    // About whom a "not" is said stands nowhere but with the wish itself.
    const detail = isAboutNot ? { eventId } : { eventId, toId, mark }
    await recordAudit(tx, person, { action: 'wish.mark', subject: 'EventRegistration', subjectId: own, detail })
    const after = await tx.eventWish.findUnique({ where: { fromId_toId: { fromId: own, toId } }, select: { mark: true, sentence: true } })
    return { mark: after?.mark ?? null, sentence: after?.sentence ?? '', counts: await countMarks(tx, own), limits: { must: registration.event.mustLimit, like: registration.event.likeLimit } }
  })
}

async function mayBeMarked(tx: Tx, { event, kindId, organisationId }: OwnRegistration, toId: string): Promise<void> {
  const to = await tx.eventRegistration.findFirst({ where: { id: toId, eventId: event.id, state: 'CONFIRMED' }, select: { organisationId: true, kindId: true, kind: { select: { mayMeet: true } } } })
  if (!to) throw new NotFound()
  if (to.organisationId !== null && to.organisationId === organisationId) throw new RuleBroken('wishes.own')
  const own = await tx.participantKind.findUniqueOrThrow({ where: { id: kindId }, select: { mayMeet: true } })
  if (!own.mayMeet.includes(to.kindId) || !to.kind.mayMeet.includes(kindId)) throw new RuleBroken('wishes.kinds-do-not-meet')
}

async function staysWithinLimit(tx: Tx, { id, event }: OwnRegistration, toId: string, mark: WishMark): Promise<void> {
  if (mark === 'NOT') return
  const limit = mark === 'MUST' ? event.mustLimit : event.likeLimit
  const used = await tx.eventWish.count({ where: { fromId: id, mark, toId: { not: toId } } })
  if (used >= limit) throw new RuleBroken(mark === 'MUST' ? 'wishes.must-limit' : 'wishes.like-limit', { used, limit })
}

async function countMarks(tx: Tx, fromId: string): Promise<WishCounts> {
  const groups = await tx.eventWish.groupBy({ by: ['mark'], where: { fromId }, _count: true })
  const of = (mark: WishMark) => groups.find((one) => one.mark === mark)?._count ?? 0
  return { must: of('MUST'), like: of('LIKE'), not: of('NOT') }
}
