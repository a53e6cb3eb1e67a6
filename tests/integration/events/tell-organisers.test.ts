import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerOrganiser } from '@/lib/events/commands/answer-organiser'
import { askRegistrant } from '@/lib/events/commands/ask-registrant'
import { confirmRegistrations } from '@/lib/events/commands/confirm-registrations'
import { setOrganiserMails } from '@/lib/events/commands/set-organiser-mails'
import { submitRegistration } from '@/lib/events/commands/submit-registration'
import { tellOrganisers } from '@/lib/events/commands/tell-organisers'
import { tendEvents } from '@/lib/jobs/tend-events'
import { setClock } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { createEvent, type CreatedEvent } from '@/tests/factories/event'
import { createMember } from '@/tests/factories/introduction'
import { createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { createOutsiders, freeClock, holdClock, someDay, submitInput } from './registering'

const job = { kind: 'job' as const, name: 'tend-events' }
const minutesLater = (minutes: number) => setClock(new Date(someDay.getTime() + minutes * 60_000))
let event: CreatedEvent

async function register(of = event) {
  const side = await createMember('SME')
  const { registrationId } = await submitRegistration(side.actor, submitInput(of, side.actor))
  return { ...side, name: side.organisation.name, registrationId }
}
const mails = (to = event.actor.email) => db.message.findMany({ where: { kind: 'event-registrations', to }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { subject: true, text: true, stopUrl: true } })
const linesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('- '))

beforeEach(async () => {
  holdClock()
  event = await createEvent({ name: 'Meeting day' })
})
afterEach(freeClock)

it('tells of the first at once, and of what follows together a day later', async () => {
  const first = await register()
  minutesLater(10)
  expect(await tellOrganisers(job)).toEqual({ mails: 1 })
  const [second, third] = [await register(), await register()]
  minutesLater(600)
  expect(await tellOrganisers(job)).toEqual({ mails: 0 })
  minutesLater(10 + 1440)
  await tellOrganisers(job)
  const sent = await mails()
  expect(sent.map((mail) => [mail.subject, linesOf(mail.text)])).toEqual([
    ['Meeting day: a registration waits for you', [`- ${first.name} has registered`]],
    ['Meeting day: 3 registrations wait for you', [`- ${second.name} has registered`, `- ${third.name} has registered`]],
  ])
  const { stopToken } = await db.organiserMails.findFirstOrThrow({ where: { eventId: event.id } })
  expect(sent[0]!.stopUrl).toContain(`/en/api/stop-event-mails?token=${stopToken}`)
  expect(sent[0]!.text).toContain(`/en/organise/${event.id}/registrations?state=SUBMITTED`)
  minutesLater(4000)
  expect(await tellOrganisers(job)).toEqual({ mails: 0 })
})

it('tells of answers, and of nothing that was decided meanwhile', async () => {
  const [asked, decided] = [await register(), await register()]
  await askRegistrant(event.actor, { eventId: event.id, registrationId: asked.registrationId, text: 'Who comes?' })
  await confirmRegistrations(event.actor, { eventId: event.id, registrations: [decided.registrationId] })
  minutesLater(10)
  expect(await tellOrganisers(job)).toEqual({ mails: 0 })
  await answerOrganiser(asked.actor, { eventId: event.id, registrationId: asked.registrationId, text: 'Two of us.' })
  minutesLater(20)
  await tellOrganisers(job)
  const [mail] = await mails()
  expect(linesOf(mail!.text)).toEqual([`- ${asked.name} has answered your question`])
  // What they answered stays on the page.
  expect(mail!.text).not.toContain('Two of us')
})

it('sends nothing twice, however often it runs and wherever', async () => {
  await register()
  minutesLater(10)
  await Promise.all([tendEvents(), tendEvents(), tendEvents()])
  await tendEvents()
  expect(await mails()).toHaveLength(1)
  expect(await db.auditEntry.count({ where: { action: 'tell-organisers' } })).toBe(1)
})

it('leaves what has just come to the next look, so that nothing falls between two', async () => {
  await register()
  expect(await tellOrganisers(job)).toEqual({ mails: 0 })
  minutesLater(2)
  expect(await tellOrganisers(job)).toEqual({ mails: 1 })
})

it('names ten and counts the others', async () => {
  for (let i = 0; i < 12; i++) await register()
  minutesLater(10)
  await tellOrganisers(job)
  const lines = linesOf((await mails())[0]!.text)
  expect([lines.length, lines.at(-1)]).toEqual([11, '- and 2 more'])
})

it('tells its organisers who want it and have confirmed their address, and nobody else', async () => {
  const people = { organiser: await createPerson(), desk: await createPerson(), unconfirmed: await createPerson({ isVerified: false }), silent: await createMember('CLUSTER') }
  const staff = (personId: string, role: 'ORGANISER' | 'DESK') => db.eventStaff.create({ data: { eventId: event.id, personId, role, addedById: event.actor.personId } })
  await staff(people.organiser.id, 'ORGANISER')
  await staff(people.desk.id, 'DESK')
  await staff(people.unconfirmed.id, 'ORGANISER')
  await staff(people.silent.actor.personId, 'ORGANISER')
  await setOrganiserMails(people.silent.actor, { eventId: event.id, isOn: false })
  const other = await createEvent()
  await register()
  minutesLater(10)
  await tellOrganisers(job)
  const told = await db.message.findMany({ where: { kind: 'event-registrations' }, select: { to: true } })
  expect(told.map(({ to }) => to).sort()).toEqual([event.actor.email, people.organiser.email].sort())
  expect(await mails(other.actor.email)).toEqual([])
  await setOrganiserMails(people.silent.actor, { eventId: event.id, isOn: true })
  await tellOrganisers(job)
  expect(await mails(people.silent.actor.email)).toHaveLength(1)
})

it('is silent about events that are over, cancelled or for show, and runs by the clock alone', async () => {
  await register()
  minutesLater(10)
  const after = async (data: { state?: 'CANCELLED' | 'OPEN'; isDemo?: boolean }) => {
    await db.matchEvent.update({ where: { id: event.id }, data })
    return (await tellOrganisers(job)).mails
  }
  expect([await after({ state: 'CANCELLED' }), await after({ state: 'OPEN', isDemo: true })]).toEqual([0, 0])
  await db.matchEvent.update({ where: { id: event.id }, data: { isDemo: false } })
  for (const actor of [...(await createOutsiders(event)).filter((one) => one.kind !== 'job'), event.actor]) expect(await outcomeOf(tellOrganisers(actor))).toMatch(/^Forbidden/)
  setClock(new Date('2027-06-05T09:00:00Z'))
  expect([await tellOrganisers(job), await mails()]).toEqual([{ mails: 0 }, []])
})
