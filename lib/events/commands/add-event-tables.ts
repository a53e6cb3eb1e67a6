import 'server-only'
import type { Actor } from '@/lib/accounts/model'
import { recordAudit } from '@/lib/platform/audit'
import { RuleBroken } from '@/lib/platform/errors'
import { changeSettings } from '../preparing/change-settings'
import type { AddEventTables } from '../schemas'

const mostTables = 500

/** Many at once. Their numbers go on from the highest there is. */
export async function addEventTables(actor: Actor, input: AddEventTables): Promise<{ added: number }> {
  return changeSettings(actor, input.eventId, async (tx, person, event) => {
    const there = await tx.eventTable.findMany({ where: { eventId: event.id }, select: { label: true, position: true } })
    if (there.length + input.count > mostTables) throw new RuleBroken('table.too-many', { maximum: mostTables }, 'count')
    const isOnline = input.place === 'room'
    const numbers = there.flatMap(({ label }) => (label.startsWith(input.prefix) && /^\d+$/.test(label.slice(input.prefix.length)) ? [Number(label.slice(input.prefix.length))] : []))
    const first = Math.max(0, ...numbers) + 1
    const position = Math.max(-1, ...there.map((table) => table.position)) + 1
    const { hall, seats, isStepFree, hasHearingLoop, onlineUrl } = input
    const taken = new Set(there.map(({ label }) => label))
    const rows = Array.from({ length: input.count }, (_, i) => ({ eventId: event.id, position: position + i, label: `${input.prefix}${first + i}`, hall, seats, isOnline, isStepFree, hasHearingLoop, onlineUrl: isOnline ? onlineUrl : '' }))
    if (rows.some((row) => taken.has(row.label))) throw new RuleBroken('table.label-taken', {}, 'prefix')
    await tx.eventTable.createMany({ data: rows })
    await recordAudit(tx, person, { action: 'add-event-tables', subject: 'event', subjectId: event.id, detail: { count: input.count, isOnline } })
    return { added: rows.length }
  })
}
