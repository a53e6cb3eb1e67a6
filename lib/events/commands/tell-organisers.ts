import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Forbidden } from '@/lib/platform/errors'
import { newToken } from '@/lib/platform/secrets'
import { queueOrganiserMail, type Organiser, type WaitingRegistration } from '../registrations/organiser-mails'

const day = 86_400_000
/** What is younger may stand in a transaction that has not ended yet: it comes with the next look. */
const settling = 60_000

/**
 * Organisers hear what waits for them: registrations, and answers to their questions. After a day without such a mail the first one goes out at
 * once; what follows waits until the day is over and comes as one mail. Several processes may do this at once.
 */
export async function tellOrganisers(actor: Actor): Promise<{ mails: number }> {
  if (actor.kind !== 'job') throw new Forbidden()
  const at = now()
  const until = new Date(at.getTime() - settling)
  let mails = 0
  for (const event of await findEvents(at, until)) {
    const waiting = event.registrations.map(({ steps, ...one }) => ({ ...one, isAnswer: steps[0]?.kind === 'answered' }))
    const people = [...event.organisation.memberships, ...event.staff].map((one) => one.person)
    for (const person of new Map(people.map((one) => [one.id, one])).values()) if (await tell(actor, event, person, waiting, at, until)) mails++
  }
  return { mails }
}

const toldPerson = { select: { id: true, email: true, locale: true } } as const
const canBeTold = { person: { emailVerifiedAt: { not: null }, isDemo: false } } as const

const findEvents = (at: Date, until: Date) =>
  db.matchEvent.findMany({
    where: { state: 'OPEN', isDemo: false, organisation: { closedAt: null }, endsOn: { gte: new Date(at.getTime() - day) }, registrations: { some: { state: 'SUBMITTED', stateAt: { lte: until } } } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      name: true,
      organisation: { select: { memberships: { where: canBeTold, orderBy: { personId: 'asc' }, select: { person: toldPerson } } } },
      staff: { where: { role: 'ORGANISER', ...canBeTold }, orderBy: { personId: 'asc' }, select: { person: toldPerson } },
      registrations: {
        where: { state: 'SUBMITTED', stateAt: { lte: until } },
        orderBy: [{ stateAt: 'asc' }, { id: 'asc' }],
        select: { organisationName: true, stateAt: true, steps: { where: { kind: { in: ['submitted', 'reopened', 'answered'] } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { kind: true } } },
      },
    },
  })

async function tell(actor: { kind: 'job'; name: string }, event: { id: string; name: string }, person: Organiser & { id: string }, waiting: readonly WaitingRegistration[], at: Date, until: Date): Promise<boolean> {
  const own = { eventId: event.id, personId: person.id }
  return db.$transaction(async (tx) => {
    await tx.organiserMails.createMany({ data: { ...own, stopToken: newToken() }, skipDuplicates: true })
    const { toldUntil, stopToken } = await tx.organiserMails.findUniqueOrThrow({ where: { eventId_personId: own }, select: { toldUntil: true, stopToken: true } })
    const fresh = waiting.filter((one) => toldUntil === null || one.stateAt > toldUntil)
    if (fresh.length === 0) return false
    // Of two processes that come here at once the second finds that a mail has just gone.
    const due = await tx.organiserMails.updateMany({ where: { ...own, isOff: false, OR: [{ lastSentAt: null }, { lastSentAt: { lte: new Date(at.getTime() - day) } }] }, data: { lastSentAt: at, toldUntil: until } })
    if (due.count === 0) return false
    await queueOrganiserMail(tx, event, person, fresh, waiting.length, stopToken)
    await recordAudit(tx, actor, { action: 'tell-organisers', subject: 'match-event', subjectId: event.id, detail: { personId: person.id, fresh: fresh.length, waiting: waiting.length } })
    return true
  })
}
