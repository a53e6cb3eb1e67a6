import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import { atClock } from '../event-times'
import type { Texts } from '../model'
import { isOnDays } from '../preparing/programme'
import type { SaveAgendaItem } from '../schemas'
import { agendaForm } from '../preparing/settings-forms'

const mostItems = 300

/** Adds a talk, a panel or a lunch, or changes one. */
export async function saveAgendaItem(actor: Actor, input: SaveAgendaItem): Promise<{ agendaItemId: string }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const kept = input.agendaItemId ? await tx.agendaItem.findFirst({ where: { id: input.agendaItemId, eventId: event.id } }) : null
    if (input.agendaItemId && !kept) throw new NotFound()
    if (kept) refuseIfChanged(input.before, agendaForm({ ...kept, texts: kept.texts as Texts<'title' | 'description'> }, event.timeZone))
    if (!input.title[event.language]) throw new RuleBroken('agenda.no-title', {}, `title.${event.language}`)
    const times = { startsAt: atClock(input.day, input.from, event.timeZone), endsAt: atClock(input.day, input.to, event.timeZone) }
    if (times.endsAt <= times.startsAt) throw new RuleBroken('event.ends-before-start-time', {}, 'to')
    if (!isOnDays(times, event)) throw new RuleBroken('event.outside-days', {}, 'day')
    if (!kept && (await tx.agendaItem.count({ where: { eventId: event.id } })) >= mostItems) throw new RuleBroken('agenda.too-many', { maximum: mostItems })

    const texts = Object.fromEntries(Object.entries(input.title).map(([code, title]) => [code, { title, description: input.description[code] ?? '' }]))
    const data = { ...times, texts, track: input.track, place: input.place, speakers: input.speakers, isForAll: input.isForAll }
    const { id } = kept ? await tx.agendaItem.update({ where: { id: kept.id }, data, select: { id: true } }) : await tx.agendaItem.create({ data: { ...data, eventId: event.id }, select: { id: true } })
    await recordAudit(tx, person, { action: 'save-agenda-item', subject: 'event', subjectId: event.id, detail: { agendaItemId: id, isNew: !kept } })
    return { agendaItemId: id }
  })
}
