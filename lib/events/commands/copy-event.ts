import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { db, type Tx } from '@/lib/platform/db'
import { Forbidden, NotFound, RuleBroken } from '@/lib/platform/errors'
import { addDays, dateOf, dayAt, daysBetween, moved } from '../event-times'
import { organisedEvent } from '../find-event'
import { dayOf } from '../model'
import { canHoldEvents } from '../policy'
import { keptBreaks, writeSlots } from '../preparing/programme'
import type { CopyEvent, EventTexts } from '../schemas'
import { readBreaks, type Stretch } from '../preparing/settings-forms'

/**
 * Everything of an earlier event but who came: texts, programme, tables, kinds, questions. Its dates go along by the days between the two
 * starts, on the clock. Links to online rooms, booths and lost tables belong to the day that was.
 */
export async function copyEvent(actor: Actor, input: CopyEvent): Promise<{ eventId: string }> {
  return db.$transaction(async (tx) => {
    const { actor: person, event: asked } = await organisedEvent(actor, input.eventId, tx)
    // Organisers from elsewhere run the event; they do not hold events in the name of another organisation.
    if (person.organisation?.organisationId !== asked.organisationId) throw new NotFound()
    if (!canHoldEvents(person)) throw new Forbidden('event.may-not-hold')
    const from = await tx.matchEvent.findUniqueOrThrow({ where: { id: asked.id } })
    if (input.startsOn < dayAt(now(), from.timeZone)) throw new RuleBroken('event.day-past', {}, 'startsOn')
    const days = daysBetween(dayOf(from.startsOn), input.startsOn)
    const at = (instant: Date) => moved(instant, from.timeZone, from.timeZone, days)
    const moment = (instant: Date | null) => instant && at(instant)

    const { language, mode, venue, address, city, country, timeZone, capacity, peoplePerRegistration, mustLimit, likeLimit, feeNote, noShowMinutes, restAfter, organisationId, isDemo } = from
    const texts = from.texts as EventTexts
    const event = await tx.matchEvent.create({
      data: {
        ...{ language, mode, venue, address, city, country, timeZone, capacity, peoplePerRegistration, mustLimit, likeLimit, feeNote, noShowMinutes, restAfter, organisationId, isDemo },
        name: input.name,
        texts: { ...texts, [language]: { ...texts[language], name: input.name } },
        aims: from.aims ?? {},
        startsOn: dateOf(input.startsOn),
        endsOn: dateOf(addDays(dayOf(from.endsOn), days)),
        registrationOpensAt: moment(from.registrationOpensAt),
        registrationClosesAt: moment(from.registrationClosesAt),
        wishesCloseAt: moment(from.wishesCloseAt),
        copiedFromId: from.id,
        createdAt: now(),
      },
      select: { id: true },
    })
    const stretch = (one: Stretch) => ({ startsAt: at(one.startsAt), endsAt: at(one.endsAt) })
    await copyPeopleSettings(tx, from.id, event.id)
    await copyProgramme(tx, from.id, event.id, stretch)
    await recordAudit(tx, person, { action: 'copy-event', subject: 'event', subjectId: event.id, detail: { copiedFromId: from.id } })
    return { eventId: event.id }
  })
}

async function copyPeopleSettings(tx: Tx, fromId: string, eventId: string): Promise<void> {
  const kinds = await tx.participantKind.findMany({ where: { eventId: fromId } })
  const ids = new Map(kinds.map((kind) => [kind.id, randomUUID()]))
  await tx.participantKind.createMany({
    data: kinds.map(({ id, position, names, organisationKinds, mayMeet, capacity, expected, minMeetings, maxMeetings }) => ({
      id: ids.get(id)!, eventId, position, names: names ?? {}, organisationKinds, capacity, expected, minMeetings, maxMeetings,
      mayMeet: mayMeet.flatMap((other) => ids.get(other) ?? []),
    })),
  })
  const questions = await tx.registrationQuestion.findMany({ where: { eventId: fromId, retiredAt: null } })
  await tx.registrationQuestion.createMany({ data: questions.map(({ position, type, texts, options, isRequired }) => ({ eventId, position, type, texts: texts ?? {}, options: options ?? [], isRequired })) })
  const staff = await tx.eventStaff.findMany({ where: { eventId: fromId } })
  await tx.eventStaff.createMany({ data: staff.map(({ personId, role, addedById }) => ({ eventId, personId, role, addedById, at: now() })) })
}

async function copyProgramme(tx: Tx, fromId: string, eventId: string, stretch: (one: Stretch) => Stretch): Promise<void> {
  const items = await tx.agendaItem.findMany({ where: { eventId: fromId } })
  await tx.agendaItem.createMany({ data: items.map((item) => ({ eventId, ...stretch(item), texts: item.texts ?? {}, track: item.track, place: item.place, speakers: item.speakers, isForAll: item.isForAll })) })
  const tables = await tx.eventTable.findMany({ where: { eventId: fromId } })
  await tx.eventTable.createMany({ data: tables.map(({ position, label, hall, seats, isStepFree, hasHearingLoop, isOnline }) => ({ eventId, position, label, hall, seats, isStepFree, hasHearingLoop, isOnline })) })
  for (const session of await tx.meetingSession.findMany({ where: { eventId: fromId } })) {
    const times = { ...stretch(session), slotMinutes: session.slotMinutes, pauseMinutes: session.pauseMinutes }
    const breaks = readBreaks(session.breaks).map(stretch)
    const { id } = await tx.meetingSession.create({ data: { eventId, name: session.name, ...times, breaks: keptBreaks(breaks) }, select: { id: true } })
    await writeSlots(tx, { id, eventId, ...times, breaks })
  }
}
