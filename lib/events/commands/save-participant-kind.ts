import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { now } from '@/lib/platform/clock'
import { NotFound, RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import { refuseIfChanged } from '../changed-meanwhile'
import { fillPlaces } from '../registrations/fill-places'
import type { SaveParticipantKind } from '../schemas'
import { kindForm } from '../preparing/settings-forms'

const mostKinds = 12

/** Adds a kind of participant or changes one. Whom a new kind may meet is said in the table of kinds. */
export async function saveParticipantKind(actor: Actor, input: SaveParticipantKind): Promise<{ kindId: string }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const kinds = await tx.participantKind.findMany({ where: { eventId: event.id } })
    const kept = kinds.find((kind) => kind.id === input.kindId)
    if (input.kindId && !kept) throw new NotFound()
    if (kept) refuseIfChanged(input.before, kindForm({ ...kept, names: kept.names as Record<string, string> }))
    const { names, organisationKinds, capacity, expected, minMeetings, maxMeetings } = input
    if (!names[event.language]) throw new RuleBroken('kind.no-name', {}, `names.${event.language}`)
    if (maxMeetings !== null && minMeetings > maxMeetings) throw new RuleBroken('kind.floor-above-maximum', {}, 'minMeetings')
    const elsewhere = kinds.find((kind) => kind.id !== kept?.id && kind.organisationKinds.some((one) => organisationKinds.includes(one)))
    if (elsewhere) throw new RuleBroken('kind.organisation-kind-taken', { name: (elsewhere.names as Record<string, string>)[event.language] ?? '' }, 'organisationKinds')
    if (!kept && kinds.length >= mostKinds) throw new RuleBroken('kind.too-many', { maximum: mostKinds })

    const data = { names, organisationKinds, capacity, expected, minMeetings, maxMeetings }
    const position = Math.max(-1, ...kinds.map((kind) => kind.position)) + 1
    const { id } = kept ? await tx.participantKind.update({ where: { id: kept.id }, data, select: { id: true } }) : await tx.participantKind.create({ data: { ...data, eventId: event.id, position }, select: { id: true } })
    const movedUp = await fillPlaces(tx, event.id, now())
    await recordAudit(tx, person, { action: 'save-participant-kind', subject: 'event', subjectId: event.id, detail: { kindId: id, isNew: !kept, movedUp: movedUp.length } })
    return { kindId: id }
  })
}
