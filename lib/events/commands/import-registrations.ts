import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { instantOf, localOf } from '@/lib/directory/zoned-time'
import type { Prisma } from '@/lib/generated/prisma/client'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Conflict, NotFound, RuleBroken } from '@/lib/platform/errors'
import { foldText } from '@/lib/platform/fold-text'
import { keepRegistrationStep, listWaiting, loadPlaces } from '../registrations/fill-places'
import { importKeptFor, judgementMark, loadImportContext } from '../imports/import-context'
import { judgeRows, type ImportValues, type JudgedRow } from '../imports/import-rows'
import type { ImportRegistrations } from '../imports/import-schemas'
import type { ImportTable } from '../imports/import-table'
import { holdOrganisedEvent, lockedRegistrationSelect, mustBePublished, type LockedEvent } from '../registrations/lock-registration'
import { lackingPlace, placeInLine, takePlace } from '../registrations/places'
import { tellRegistration, tellRegistrations } from '../registrations/registration-mails'
import type { RegistrationState } from '../model'
import { newBadgeCode, writePeople } from '../registrations/write-people'
import { organisationFacts } from '../registrations/write-registration'

type Good = JudgedRow & { values: ImportValues }
type Counts = { registrations: number; people: number; updated: number; skipped: number; waiting: number }

/**
 * The list that was looked at becomes registrations: all of it or, by an explicit choice, its good rows; and nothing at all if anything
 * has changed since it was looked at. Those who are confirmed keep to the places there are; the others wait in the order of the list.
 */
export async function importRegistrations(actor: Actor, input: ImportRegistrations): Promise<Counts> {
  return db.$transaction(
    async (tx) => {
      const at = now()
      const { person, event } = await holdOrganisedEvent(tx, actor, input.eventId)
      mustBePublished(event)
      const kept = await tx.registrationImport.findFirst({ where: { id: input.importId, eventId: event.id, byPersonId: person.personId, at: { gte: new Date(at.getTime() - importKeptFor) } }, select: { id: true, table: true } })
      if (!kept) throw new Conflict('registration.import-gone')
      const rows = judgeRows(kept.table as unknown as ImportTable, await loadImportContext(tx, event.id))
      if (judgementMark(rows) !== input.seen) throw new Conflict('registration.import-changed')
      const good = rows.filter((row): row is Good => row.values !== null)
      if (good.length < rows.length && !input.onlyGood) throw new RuleBroken('registration.import-has-errors', {}, 'onlyGood')
      if (good.length === 0) throw new RuleBroken('registration.import-nothing')
      const counts = { registrations: 0, people: 0, updated: 0, skipped: 0, waiting: 0 }
      await addToKnown(tx, { event, person, at }, good.filter((row) => row.registrationId !== null), input, counts)
      await createNew(tx, { event, person, at }, good.filter((row) => row.registrationId === null), input, counts)
      await tx.registrationImport.delete({ where: { id: kept.id } })
      await recordAudit(tx, person, { action: 'import-registrations', subject: 'match-event', subjectId: event.id, detail: { importId: kept.id, mode: input.mode, known: input.known, rows: rows.length, refused: rows.length - good.length, ...counts } })
      return counts
    },
    { timeout: 180_000, maxWait: 20_000 },
  )
}

type At = { event: LockedEvent; person: PersonActor; at: Date }

function byOrganisation(rows: readonly Good[]): Good[][] {
  const groups = new Map<string, Good[]>()
  for (const row of rows) groups.set(foldText(row.organisation), [...(groups.get(foldText(row.organisation)) ?? []), row])
  return [...groups.values()]
}

/** People of organisations that are registered: new ones join, those who are in it are changed or left, as chosen. Who has withdrawn stays so. */
async function addToKnown(tx: Tx, { event, person, at }: At, rows: readonly Good[], input: ImportRegistrations, counts: Counts): Promise<void> {
  for (const group of byOrganisation(rows)) {
    const registration = await tx.eventRegistration.findFirst({ where: { id: group[0]!.registrationId!, eventId: event.id }, select: lockedRegistrationSelect })
    if (!registration) throw new NotFound()
    const wanted = group.filter((row) => !row.notes.some((note) => note.code === 'gone') && (row.participantId === null || input.known === 'update'))
    counts.skipped += group.length - wanted.length
    if (wanted.length === 0) continue
    const people = await Promise.all(wanted.map(async (row, index) => ({ ...row.values.person, at: index, id: row.participantId ?? '', ...(row.participantId ? await keptOf(tx, row.participantId, row.values, event.timeZone) : {}) })))
    const added = await writePeople(tx, { event, registration, person, side: 'organiser', people, at })
    const said = wanted.map((row) => row.values)
    const text = (key: 'brings' | 'seeks' | 'country' | 'city' | 'website') => said.find((values) => values[key] !== '')?.[key]
    if (input.known === 'update') {
      await tx.eventRegistration.update({ where: { id: registration.id }, data: { brings: text('brings'), seeks: text('seeks'), country: text('country'), city: text('city'), website: text('website') } })
    }
    await tx.eventRegistration.update({ where: { id: registration.id }, data: { revision: { increment: 1 } } })
    await keepRegistrationStep(tx, registration.id, at, 'imported', person.personId)
    if (added.length > 0) await tellRegistration(tx, registration.id, registration.state === 'INVITED' ? 'invited' : 'added', { only: added })
    counts.people += added.length
    counts.updated += wanted.length - added.length
  }
}

const localText = (at: Date | null, zone: string): string => (at === null ? '' : localOf(at.toISOString(), zone))

/** What a list does not say stays as the person said it. */
async function keptOf(tx: Tx, participantId: string, values: ImportValues, zone: string): Promise<Partial<ImportValues['person']>> {
  const one = await tx.eventParticipant.findUniqueOrThrow({
    where: { id: participantId },
    select: { jobTitle: true, languages: true, locale: true, timeZone: true, attendsOnline: true, arrivesAt: true, leavesAt: true, maxMeetings: true, isStandby: true, blocks: { select: { startsAt: true, endsAt: true, note: true } }, agendaChoices: { select: { agendaItemId: true } } },
  })
  const { person } = values
  return {
    jobTitle: person.jobTitle || one.jobTitle,
    languages: person.languages.length > 0 ? person.languages : one.languages,
    locale: one.locale,
    attendance: person.attendance === 'online' || one.attendsOnline ? 'online' : 'on-site',
    timeZone: person.timeZone || one.timeZone,
    arrives: person.arrives || localText(one.arrivesAt, zone),
    leaves: person.leaves || localText(one.leavesAt, zone),
    maxMeetings: person.maxMeetings ?? one.maxMeetings,
    isStandby: person.isStandby || one.isStandby,
    blocks: one.blocks.map((block, at) => ({ from: localText(block.startsAt, zone), to: localText(block.endsAt, zone), note: block.note, at })),
    agenda: one.agendaChoices.map((choice) => choice.agendaItemId),
  }
}

async function createNew(tx: Tx, { event, person, at }: At, rows: readonly Good[], input: ImportRegistrations, counts: Counts): Promise<void> {
  const groups = byOrganisation(rows)
  if (groups.length === 0) return
  const accounts = await findAccounts(tx, event.id, groups)
  let places = await loadPlaces(tx, event.id)
  let since = Math.max(at.getTime(), ((await listWaiting(tx, event.id)).at(-1)?.waitingSince?.getTime() ?? 0) + 1)
  const created: { id: string; group: Good[]; state: RegistrationState; data: Prisma.EventRegistrationCreateManyInput }[] = []
  for (const group of groups) {
    const first = group[0]!.values
    const text = (key: 'brings' | 'seeks' | 'country' | 'city' | 'website') => group.find((row) => row.values[key] !== '')?.values[key] ?? ''
    const hasPlace = lackingPlace(places, first.kindId) === null
    const state: RegistrationState = input.mode === 'invite' ? 'INVITED' : hasPlace ? 'CONFIRMED' : 'WAITING'
    if (state === 'CONFIRMED') places = takePlace(places, first.kindId)
    const account = accounts.get(foldText(first.organisationName)) ?? null
    created.push({
      id: randomUUID(), group, state,
      data: {
        eventId: event.id, kindId: first.kindId, organisationId: account, organisationName: first.organisationName, country: text('country'), city: text('city'), website: text('website'), brings: text('brings'), seeks: text('seeks'),
        size: account ? (await organisationFacts(tx, account)).size : '', state, stateAt: at, source: 'IMPORT' as const, invitedAt: state === 'INVITED' ? at : null, waitingSince: state === 'WAITING' ? new Date(since++) : null,
      },
    })
  }
  await freeLeftAddresses(tx, event.id, rows.map((row) => row.values.person.email))
  await tx.eventRegistration.createMany({ data: created.map(({ id, data }) => ({ id, ...data })) })
  await tx.eventParticipant.createMany({ data: created.flatMap(({ id, group }) => group.map((row) => ({ eventId: event.id, registrationId: id, badgeCode: newBadgeCode(), ...personColumns(row.values.person, event) }))) })
  const stepOf = { INVITED: 'invited', CONFIRMED: 'confirmed', WAITING: 'waiting' } as const
  await tx.registrationStep.createMany({ data: created.flatMap(({ id, state }) => [{ registrationId: id, at, kind: 'imported', personId: person.personId }, { registrationId: id, at: new Date(at.getTime() + 1), kind: stepOf[state as keyof typeof stepOf], personId: person.personId }]) })
  const waiting = await listWaiting(tx, event.id)
  const inState = (state: RegistrationState) => created.filter((one) => one.state === state).map(({ id }) => ({ registrationId: id, place: state === 'WAITING' ? placeInLine(places, waiting, id) : undefined }))
  for (const [state, mail] of [['INVITED', 'invited'], ['CONFIRMED', 'confirmed'], ['WAITING', 'waiting']] as const) await tellRegistrations(tx, inState(state), mail)
  counts.registrations += created.length
  counts.people += rows.length
  counts.waiting += created.filter((one) => one.state === 'WAITING').length
}

function personColumns(said: ImportValues['person'], event: LockedEvent) {
  const attendsOnline = event.mode === 'ONLINE' || (event.mode === 'HYBRID' && said.attendance === 'online')
  const instant = (local: string) => (local === '' ? null : new Date(instantOf(local, event.timeZone)!))
  return {
    name: said.name, email: said.email, jobTitle: said.jobTitle, languages: said.languages, attendsOnline, timeZone: attendsOnline ? said.timeZone : '', arrivesAt: instant(said.arrives), leavesAt: instant(said.leaves),
    needsStepFree: said.needsStepFree, needsHearingLoop: said.needsHearingLoop, accessNote: said.accessNote, maxMeetings: said.maxMeetings, isStandby: said.isStandby ?? false,
  }
}

/** Addresses that stand only where nobody is coming any more are free again. */
async function freeLeftAddresses(tx: Tx, eventId: string, emails: readonly string[]): Promise<void> {
  await tx.eventParticipant.updateMany({ where: { eventId, email: { in: [...emails] }, OR: [{ cancelledAt: { not: null } }, { registration: { state: { in: ['WITHDRAWN', 'REFUSED'] } } }] }, data: { email: '' } })
}

/**
 * The account of an organisation, where exactly one of this name has a member whose confirmed address the list names, and which is not
 * registered yet. Everybody else says for themselves, once they are here, for which organisation they come.
 */
async function findAccounts(tx: Tx, eventId: string, groups: readonly Good[][]): Promise<Map<string, string>> {
  const emails = groups.flatMap((group) => group.map((row) => row.values.person.email))
  const members = await tx.membership.findMany({
    where: { person: { email: { in: emails }, emailVerifiedAt: { not: null } }, organisation: { closedAt: null, eventRegistrations: { none: { eventId } } } },
    select: { person: { select: { email: true } }, organisation: { select: { id: true, name: true } } },
  })
  const accounts = new Map<string, string>()
  for (const group of groups) {
    const name = foldText(group[0]!.values.organisationName)
    const found = new Set(members.filter((one) => foldText(one.organisation.name) === name && group.some((row) => row.values.person.email === one.person.email)).map((one) => one.organisation.id))
    if (found.size === 1) accounts.set(name, [...found][0]!)
  }
  return accounts
}
