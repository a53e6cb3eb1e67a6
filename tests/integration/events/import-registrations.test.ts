import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importRegistrations } from '@/lib/events/commands/import-registrations'
import { uploadRegistrations } from '@/lib/events/commands/upload-registrations'
import { getImportPreview } from '@/lib/events/imports/import-queries'
import { importRegistrationsSchema } from '@/lib/events/imports/import-schemas'
import { db } from '@/lib/platform/db'
import { auditedActions } from '@/tests/factories/audit'
import { createAttendee, createEvent, type CreatedEvent } from '@/tests/factories/event'
import { createMember } from '@/tests/factories/introduction'
import { mailTo } from '@/tests/factories/mailbox'
import { createOrganisation } from '@/tests/factories/organisation'
import { createPerson } from '@/tests/factories/person'
import { outcomeOf } from '@/tests/factories/refusal'
import { countStatements } from '@/tests/factories/statements'
import { createOutsiders, freeClock, holdClock, stepsOf } from './registering'

let event: CreatedEvent
const head = 'Organisation,Kind,Country,Person,E-mail,Languages,Brings,Arrives,Step-free,Access note'
async function read(rows: string[], header = head) {
  const { importId } = await uploadRegistrations(event.actor, { eventId: event.id, file: { name: 'list.csv', bytes: new TextEncoder().encode([header, ...rows].join('\n')) } })
  const { preview } = await getImportPreview(event.actor, event.id, importId)
  return preview!
}
const take = (preview: { id: string; seen: string }, more: Record<string, unknown> = {}, actor: Parameters<typeof importRegistrations>[0] = event.actor) =>
  importRegistrations(actor, importRegistrationsSchema.parse({ eventId: event.id, importId: preview.id, seen: preview.seen, mode: 'confirmed', known: 'update', ...more }))
const row = (n: number, kind = 'Companies') => `Organisation ${n},${kind},LV,Person ${n},person${n}@example.org,English,Beds,,,`
beforeEach(async () => {
  holdClock()
  event = await createEvent()
})
afterEach(freeClock)

describe('a list', () => {
  it('becomes registrations with their people, confirmed and told', async () => {
    const preview = await read(['Slimnīca,Health authorities,LV,Anna,Anna@Example.org,"English, Latvian",Wards,2027-06-03 09:30,yes,A ramp', 'SLIMNICA,,,Ben,ben@example.org,,,,,', '=Evil(),Companies,FI,Cee,cee@example.org,fi,@SUM,,,'])
    expect(preview.rows.map((one) => one.problems.map((problem) => `${problem.column} ${problem.code}`))).toEqual([[], [], []])
    expect(await take(preview)).toEqual({ registrations: 2, people: 3, updated: 0, skipped: 0, waiting: 0 })
    const rows = await db.eventRegistration.findMany({ orderBy: { organisationName: 'desc' }, include: { participants: { orderBy: { name: 'asc' } } } })
    const [hospital, evil] = rows
    expect([hospital?.organisationName, hospital?.state, hospital?.source, hospital?.kindId, hospital?.country, hospital?.brings, hospital?.organisationId, evil?.organisationName, evil?.brings]).toEqual([
      'Slimnīca', 'CONFIRMED', 'IMPORT', event.kinds.authority, 'LV', 'Wards', null, '=Evil()', '@SUM',
    ])
    expect(hospital!.participants.map((one) => [one.name, one.email, one.languages, one.arrivesAt, one.needsStepFree, one.accessNote, one.personId])).toEqual([
      ['Anna', 'anna@example.org', ['en', 'lv'], new Date('2027-06-03T06:30:00Z'), true, 'A ramp', null],
      ['Ben', 'ben@example.org', [], null, false, '', null],
    ])
    expect([await stepsOf(hospital!.id), await mailTo('ben@example.org'), (await auditedActions()).at(-1), await db.registrationImport.count()]).toEqual([['imported', 'confirmed'], ['registration-confirmed'], 'import-registrations', 0])
  })

  it('of 500 rows with three bad ones says which and why; the good ones are imported only by choice, and nothing by halves', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => row(at + 1))
    rows[16] = 'Organisation 17,Companies,LV,Person 17,nonsense,English,Beds,,,'
    rows[233] = 'Organisation 234,Farmers,LV,Person 234,person234@example.org,English,Beds,,,'
    rows[499] = 'Organisation 500,Companies,LV,Person 500,person1@example.org,Klingon,Beds,,,'
    const preview = await read(rows)
    expect(preview.rows.filter((one) => one.values === null).map((one) => [one.number, one.problems.map((problem) => `${problem.column} ${problem.code}`)])).toEqual([
      [18, ['email email']], [235, ['kind kind']], [501, ['languages language', 'email email-twice']],
    ])
    expect([await outcomeOf(take(preview)), await db.eventRegistration.count(), await db.message.count()]).toEqual(['RuleBroken registration.import-has-errors', 0, 0])
    let counts = null
    const statements = await countStatements(async () => {
      counts = await take(preview, { onlyGood: 'on', mode: 'invite' })
    })
    expect([counts, statements < 60]).toEqual([{ registrations: 497, people: 497, updated: 0, skipped: 0, waiting: 0 }, true])
    expect([await db.eventRegistration.count({ where: { state: 'INVITED' } }), await db.message.count({ where: { kind: 'registration-invited' } })]).toEqual([497, 497])
  }, 90_000)

  it('leaves nothing behind when something fails on the way', async () => {
    const preview = await read([row(1), row(2)])
    // The same address comes in by another way between the preview's judgement and the end of the import.
    await db.$executeRaw`create or replace function refuse_second() returns trigger language plpgsql as $$ begin if new."email" = 'person2@example.org' then raise exception 'no'; end if; return new; end $$`
    await db.$executeRaw`create trigger refuse_second before insert on "EventParticipant" for each row execute function refuse_second()`
    try {
      await expect(take(preview)).rejects.toThrow()
    } finally {
      await db.$executeRaw`drop trigger refuse_second on "EventParticipant"`
      await db.$executeRaw`drop function refuse_second()`
    }
    expect([await db.eventRegistration.count(), await db.eventParticipant.count(), await db.message.count(), await db.registrationImport.count()]).toEqual([0, 0, 0, 1])
  })

  it('keeps to the places, and puts the others in line as they stand in it', async () => {
    await db.matchEvent.update({ where: { id: event.id }, data: { capacity: 3 } })
    await db.participantKind.update({ where: { id: event.kinds.authority }, data: { capacity: 1 } })
    const preview = await read([row(1, 'Health authorities'), row(2, 'Health authorities'), row(3), row(4), row(5)])
    expect(await take(preview)).toMatchObject({ registrations: 5, waiting: 2 })
    const waiting = await db.eventRegistration.findMany({ where: { state: 'WAITING' }, orderBy: { waitingSince: 'asc' }, select: { organisationName: true } })
    expect([waiting.map((one) => one.organisationName), await mailTo('person2@example.org')]).toEqual([['Organisation 2', 'Organisation 5'], ['registration-waiting']])
  })

  it('is not imported when the event has changed since the preview, when it is another list, or twice', async () => {
    const preview = await read([row(1)])
    expect(await outcomeOf(take({ ...preview, seen: 'other' }))).toBe('Conflict registration.import-changed')
    await createAttendee(event, 'sme', { name: 'Organisation 1' })
    expect(await outcomeOf(take(preview))).toBe('Conflict registration.import-changed')
    const again = await read([row(2)])
    const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(take(again))))
    expect([outcomes.sort(), await db.eventRegistration.count()]).toEqual([['Conflict registration.import-gone', 'Conflict registration.import-gone', 'done'], 2])
  })
})

describe('who is registered already', () => {
  it('is changed or left, as chosen; what the list does not say stays', async () => {
    const known = await createAttendee(event, 'sme', { name: 'Known Oy', languages: ['fi'], brings: 'Old words' })
    await db.eventParticipant.update({ where: { id: known.participantId }, data: { accessNote: 'Mine', maxMeetings: 4, arrivesAt: new Date('2027-06-03T07:00:00Z') } })
    const list = [`Known Oy,,,Renamed,${known.person.email},,New words,,,`, 'Known Oy,,,Added,added@example.org,,,,,']
    expect(await take(await read(list), { known: 'skip' })).toEqual({ registrations: 0, people: 1, updated: 0, skipped: 1, waiting: 0 })
    const one = () => db.eventParticipant.findUniqueOrThrow({ where: { id: known.participantId }, select: { name: true, personId: true, languages: true, accessNote: true, maxMeetings: true, arrivesAt: true } })
    expect([(await one()).name, await mailTo('added@example.org'), await mailTo(known.person.email)]).toEqual([known.person.name, ['registration-added'], []])
    expect(await take(await read(list))).toEqual({ registrations: 0, people: 0, updated: 2, skipped: 0, waiting: 0 })
    expect([await one(), (await db.eventRegistration.findUniqueOrThrow({ where: { id: known.registrationId } })).brings]).toEqual([
      { name: 'Renamed', personId: known.person.id, languages: ['fi'], accessNote: 'Mine', maxMeetings: 4, arrivesAt: new Date('2027-06-03T07:00:00Z') }, 'New words',
    ])
  })

  it('stays away who has withdrawn', async () => {
    const gone = await createAttendee(event, 'sme', { name: 'Gone Oy', state: 'WITHDRAWN' })
    expect(await take(await read([`Gone Oy,,,Person,${gone.person.email},,,,,`, row(1)]))).toEqual({ registrations: 1, people: 1, updated: 0, skipped: 1, waiting: 0 })
    expect((await db.eventRegistration.findUniqueOrThrow({ where: { id: gone.registrationId } })).state).toBe('WITHDRAWN')
  })
})

it('connects an organisation only by its name and a confirmed address of a member', async () => {
  const { organisation, owner } = await createMember('SME', 'Kardio Oy')
  const stranger = await createMember('SME', 'Stranger Oy')
  const unconfirmed = await createPerson({ isVerified: false })
  const third = await createOrganisation({ name: 'Third Oy', owner: unconfirmed })
  await take(await read([`KARDIO oy,Companies,FI,A,${owner.email},,,,,`, `Other Name,Companies,FI,B,${stranger.owner.email},,,,,`, `Third Oy,Companies,FI,C,${unconfirmed.email},,,,,`]))
  const rows = await db.eventRegistration.findMany({ orderBy: { organisationName: 'asc' }, select: { organisationName: true, organisationId: true } })
  expect(rows).toEqual([{ organisationName: 'KARDIO oy', organisationId: organisation.id }, { organisationName: 'Other Name', organisationId: null }, { organisationName: 'Third Oy', organisationId: null }])
  expect([third.id.length, await db.eventParticipant.count({ where: { personId: { not: null } } })]).toEqual([36, 0])
})

it('is for organisers of this event alone, and needs a published one', async () => {
  const preview = await read([row(1)])
  const other = await createEvent()
  for (const actor of await createOutsiders(other)) expect(await outcomeOf(take(preview, {}, actor))).toBe('NotFound not-found')
  expect(await outcomeOf(take(preview, { eventId: other.id }, other.actor))).toBe('Conflict registration.import-gone')
  await db.matchEvent.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
  expect([await outcomeOf(take(preview)), await db.eventRegistration.count()]).toEqual(['RuleBroken registration.event-not-published', 0])
})
