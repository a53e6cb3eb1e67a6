import 'server-only'
import { randomBytes } from 'node:crypto'
import type { PersonActor } from '@/lib/accounts/model'
import { instantOf } from '@/lib/directory/zoned-time'
import type { Tx } from '@/lib/platform/db'
import { NotFound, RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { defaultLocale, isLocale } from '@/lib/platform/i18n'
import { chargeTakenAddresses } from './admit-registering'
import type { LockedEvent, LockedRegistration, RegistrationSide } from './lock-registration'
import type { PersonInput } from './registration-schemas'

/** What the QR code of a badge says: 80 random bits that lead to nothing by themselves. */
export const newBadgeCode = (): string => randomBytes(10).toString('base64url')

export type PeopleOf = Pick<LockedRegistration, 'id' | 'participants'>
type Writing = { event: LockedEvent; registration: PeopleOf; person: PersonActor; side: RegistrationSide; people: readonly PersonInput[]; at: Date }
type Existing = PeopleOf['participants'][number]

/**
 * The people of a registration as the form gives them. Nobody is removed here: whoever is not named stays as they are.
 * Another address means another person in the same place: what was known of the first one goes. Answers with those who are new.
 */
export async function writePeople(tx: Tx, writing: Writing): Promise<string[]> {
  const { event, registration, person, side, people } = writing
  const matched = people.map((input) => ({ input, existing: findExisting(registration, input) }))
  checkPeople(writing, matched)
  await freeAddresses(tx, writing)
  const agenda = new Set((await tx.agendaItem.findMany({ where: { eventId: event.id, isForAll: false }, select: { id: true } })).map((item) => item.id))
  const added: string[] = []
  for (const { input, existing } of matched) {
    const isSame = existing !== null && existing.email === input.email
    const isSelf = person.isEmailVerified && person.email.toLowerCase() === input.email && input.email !== ''
    const mayStateAccess = side === 'organiser' || isSelf || !isSame || existing.personId === person.personId
    const access = mayStateAccess && input.saysAccess === '1' ? { needsStepFree: input.needsStepFree, needsHearingLoop: input.needsHearingLoop, accessNote: input.accessNote } : null
    const attendsOnline = event.mode === 'ONLINE' || (event.mode === 'HYBRID' && input.attendance === 'online')
    const said = {
      name: input.name,
      email: input.email,
      jobTitle: input.jobTitle,
      languages: [...new Set(input.languages)],
      locale: isLocale(input.locale) ? input.locale : defaultLocale,
      attendsOnline,
      timeZone: attendsOnline ? input.timeZone : '',
      arrivesAt: momentOf(input.arrives, event.timeZone),
      leavesAt: momentOf(input.leaves, event.timeZone),
      maxMeetings: input.maxMeetings,
      ...(side === 'organiser' && input.isStandby !== undefined ? { isStandby: input.isStandby } : {}),
      ...(access ?? {}),
      ...(isSelf ? { personId: person.personId } : {}),
      cancelledAt: null,
    }
    const another = { badgeCode: newBadgeCode(), feedTokenHash: null, feedMadeAt: null, invitedAt: null, invitationId: null, ...(isSelf ? {} : { personId: null }), ...(access ?? { needsStepFree: false, needsHearingLoop: false, accessNote: '' }) }
    const { id } = existing
      ? await tx.eventParticipant.update({ where: { id: existing.id }, data: isSame ? said : { ...said, ...another }, select: { id: true } })
      : await tx.eventParticipant.create({ data: { ...said, eventId: event.id, registrationId: registration.id, badgeCode: newBadgeCode() }, select: { id: true } })
    if (!isSame) added.push(id)
    await tx.participantBlock.deleteMany({ where: { participantId: id } })
    await tx.participantBlock.createMany({ data: input.blocks.map((block) => ({ participantId: id, startsAt: momentOf(block.from, event.timeZone)!, endsAt: momentOf(block.to, event.timeZone)!, note: block.note })) })
    await tx.agendaChoice.deleteMany({ where: { participantId: id } })
    await tx.agendaChoice.createMany({ data: [...new Set(input.agenda)].filter((item) => agenda.has(item)).map((agendaItemId) => ({ participantId: id, agendaItemId })) })
  }
  return added
}

const momentOf = (local: string, zone: string): Date | null => {
  const instant = local === '' ? null : instantOf(local, zone)
  return instant === null ? null : new Date(instant)
}

/** The one with this id; else somebody of this registration who had withdrawn and comes after all. */
function findExisting(registration: PeopleOf, input: PersonInput): Existing | null {
  if (input.id !== '') {
    const one = registration.participants.find((participant) => participant.id === input.id)
    if (!one) throw new NotFound()
    return one
  }
  return input.email === '' ? null : (registration.participants.find((participant) => participant.email === input.email) ?? null)
}

function checkPeople({ event, registration, side }: Writing, matched: readonly { input: PersonInput; existing: Existing | null }[]): void {
  const troubles: RuleBroken[] = []
  const trouble = (input: PersonInput, field: string, code: string, params = {}) => troubles.push(new RuleBroken(`registration.${code}`, params, `people.${input.at}.${field}`))
  const named = new Set(matched.flatMap(({ existing }) => (existing ? [existing.id] : [])))
  const coming = matched.length + registration.participants.filter((one) => one.cancelledAt === null && !named.has(one.id)).length
  if (coming === 0) troubles.push(new RuleBroken('registration.nobody', {}, 'people.0.name'))
  if (side === 'own' && coming > event.peoplePerRegistration) troubles.push(new RuleBroken('registration.too-many-people', { maximum: event.peoplePerRegistration }))
  const first = Date.parse(`${event.startsOn.toISOString().slice(0, 10)}T00:00:00Z`) - 2 * 86_400_000
  const last = Date.parse(`${event.endsOn.toISOString().slice(0, 10)}T00:00:00Z`) + 3 * 86_400_000
  const isAtEvent = (at: Date) => at.getTime() >= first && at.getTime() < last
  matched.forEach(({ input }, row) => {
    if (input.email !== '' && matched.findIndex((other) => other.input.email === input.email) < row) trouble(input, 'email', 'address-twice')
    const [arrives, leaves] = [momentOf(input.arrives, event.timeZone), momentOf(input.leaves, event.timeZone)]
    for (const [field, typed, moment] of [['arrives', input.arrives, arrives], ['leaves', input.leaves, leaves]] as const) {
      if (typed !== '' && moment === null) trouble(input, field, 'moment')
      else if (moment && !isAtEvent(moment)) trouble(input, field, 'moment-elsewhere')
    }
    if (arrives && leaves && leaves <= arrives) trouble(input, 'leaves', 'leaves-first')
    for (const block of input.blocks) {
      const [from, to] = [momentOf(block.from, event.timeZone), momentOf(block.to, event.timeZone)]
      if (from === null) trouble(input, `blocks.${block.at}.from`, 'moment')
      else if (to === null) trouble(input, `blocks.${block.at}.to`, 'moment')
      else if (to <= from) trouble(input, `blocks.${block.at}.to`, 'ends-first')
    }
  })
  const [one, ...more] = troubles
  if (one) throw more.length > 0 ? new RulesBroken([one, ...more]) : one
}

/**
 * An address has one place at an event. One that is no longer used there is free again; one's own confirmed address is taken back from
 * a place that somebody else gave it and nobody has taken.
 */
async function freeAddresses(tx: Tx, { event, registration, person, side, people, at }: Writing): Promise<void> {
  const addresses = people.flatMap((one) => (one.email === '' ? [] : [one.email]))
  const others = await tx.eventParticipant.findMany({
    where: { eventId: event.id, email: { in: addresses }, registrationId: { not: registration.id } },
    select: { id: true, email: true, personId: true, cancelledAt: true, registration: { select: { state: true } } },
  })
  const taken: RuleBroken[] = []
  for (const other of others) {
    const isLeft = other.cancelledAt !== null || ['WITHDRAWN', 'REFUSED'].includes(other.registration.state)
    const isOwnAddress = person.isEmailVerified && person.email.toLowerCase() === other.email && other.personId === null && other.registration.state !== 'CONFIRMED'
    if (isLeft) await tx.eventParticipant.update({ where: { id: other.id }, data: { email: '' } })
    else if (isOwnAddress) await tx.eventParticipant.update({ where: { id: other.id }, data: { email: '', cancelledAt: at } })
    else taken.push(new RuleBroken('registration.address-taken', { address: other.email }, `people.${people.find((one) => one.email === other.email)!.at}.email`))
  }
  if (taken.length > 0 && side === 'own') await chargeTakenAddresses(person, event.id, taken.length)
  // Within the registration an address may pass from one of its people to another, so it is let go first.
  const changing = people.filter((one) => one.id !== '' && registration.participants.some((known) => known.id === one.id && known.email !== one.email))
  for (const one of changing) await tx.eventParticipant.update({ where: { id: one.id }, data: { email: '' } })
  const kept = registration.participants.filter((known) => !people.some((one) => one.id === known.id))
  for (const one of changing) if (one.email !== '' && kept.some((known) => known.email === one.email && known.cancelledAt === null)) taken.push(new RuleBroken('registration.address-twice', {}, `people.${one.at}.email`))
  for (const one of kept) if (one.cancelledAt !== null && changing.some((input) => input.email === one.email)) await tx.eventParticipant.update({ where: { id: one.id }, data: { email: '' } })
  const [first, ...more] = taken
  if (first) throw more.length > 0 ? new RulesBroken([first, ...more]) : first
}
