import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { RuleBroken, RulesBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import { fillPlaces } from '../registrations/fill-places'
import { dateOf, dayAt, daysBetween, momentOf } from '../event-times'
import { dayOf } from '../model'
import { isOnDays, moveProgramme, takenSlot } from '../preparing/programme'
import type { EventTexts, UpdateEventDetails } from '../schemas'
import { detailsForm } from '../preparing/settings-forms'

const mostDays = 14

/**
 * Saves what an event is, where and when. When all its days move, or it is held on another clock, the programme keeps its times of day and goes
 * along; meetings that stand are not moved under people's feet.
 */
export async function updateEventDetails(actor: Actor, input: UpdateEventDetails): Promise<{ hasProgrammeMoved: boolean }> {
  return changeSettings(actor, input.eventId, async (tx, person, { id }) => {
    const event = await tx.matchEvent.findUniqueOrThrow({ where: { id } })
    const texts = event.texts as EventTexts
    refuseIfChanged(input.before, detailsForm({ ...event, texts }))
    const moments = readMoments(input)
    refuseBrokenRules(input, moments, texts)

    const shift = daysBetween(dayOf(event.startsOn), input.startsOn)
    const isMoved = shift !== 0 && shift === daysBetween(dayOf(event.endsOn), input.endsOn)
    const hasProgrammeMoved = isMoved || input.timeZone !== event.timeZone
    if (hasProgrammeMoved) {
      const meetings = await tx.meetingSlot.count({ where: { eventId: id, ...takenSlot } })
      if (meetings > 0) throw new RuleBroken('event.meetings-stand', {}, isMoved ? 'startsOn' : 'timeZone')
      await moveProgramme(tx, id, event.timeZone, input.timeZone, isMoved ? shift : 0)
    }
    const days = { startsOn: dateOf(input.startsOn), endsOn: dateOf(input.endsOn), timeZone: input.timeZone }
    const times = { select: { startsAt: true, endsAt: true } }
    const programme = [...(await tx.agendaItem.findMany({ where: { eventId: id }, ...times })), ...(await tx.meetingSession.findMany({ where: { eventId: id }, ...times }))]
    const outside = programme.filter((one) => !isOnDays(one, days)).length
    if (outside > 0) throw new RuleBroken('event.programme-outside', { parts: outside }, 'startsOn')

    const { mode, venue, address, city, country, onlineUrl, timeZone, capacity, peoplePerRegistration, mustLimit, likeLimit, feeNote, noShowMinutes, restAfter, language } = input
    const changed: EventTexts = { ...texts, [event.language]: { name: input.name, summary: input.summary, description: input.description } }
    await tx.matchEvent.update({
      where: { id },
      data: {
        ...{ mode, venue, address, city, country, onlineUrl, timeZone, capacity, peoplePerRegistration, mustLimit, likeLimit, feeNote, noShowMinutes, restAfter, language },
        ...moments,
        texts: changed,
        name: changed[language]?.name ?? input.name,
        startsOn: days.startsOn,
        endsOn: days.endsOn,
      },
    })
    // A higher capacity lets those in who waited for a place.
    const movedUp = await fillPlaces(tx, id, now())
    await recordAudit(tx, person, { action: 'update-event-details', subject: 'event', subjectId: id, detail: { hasProgrammeMoved, movedUp: movedUp.length } })
    return { hasProgrammeMoved }
  })
}

type Moments = { registrationOpensAt: Date | null; registrationClosesAt: Date | null; wishesCloseAt: Date | null }

const readMoments = (input: UpdateEventDetails): Moments => ({
  registrationOpensAt: momentOf(input.registrationOpensAt, input.timeZone),
  registrationClosesAt: momentOf(input.registrationClosesAt, input.timeZone),
  wishesCloseAt: momentOf(input.wishesCloseAt, input.timeZone),
})

function refuseBrokenRules(input: UpdateEventDetails, { registrationOpensAt: opens, registrationClosesAt: closes, wishesCloseAt }: Moments, texts: EventTexts): void {
  const broken: RuleBroken[] = []
  const say = (code: string, field: string, params = {}) => broken.push(new RuleBroken(code, params, field))
  if (input.endsOn < input.startsOn) say('event.ends-before-start', 'endsOn')
  else if (daysBetween(input.startsOn, input.endsOn) >= mostDays) say('event.too-long', 'endsOn', { maximum: mostDays })
  if (opens && closes && closes <= opens) say('event.closes-before-opening', 'registrationClosesAt')
  if (closes && dayAt(closes, input.timeZone) > input.endsOn) say('event.closes-after-event', 'registrationClosesAt')
  if (wishesCloseAt && dayAt(wishesCloseAt, input.timeZone) > input.endsOn) say('event.wishes-after-event', 'wishesCloseAt')
  if (!texts[input.language]?.name) say('event.language-without-name', 'language')
  const [first, ...others] = broken
  if (first) throw new RulesBroken([first, ...others])
}
