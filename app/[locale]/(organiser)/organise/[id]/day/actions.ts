'use server'

import { redirect } from 'next/navigation'
import { arrangeMeeting } from '@/lib/events/commands/arrange-meeting'
import { checkInParticipant } from '@/lib/events/commands/check-in-participant'
import { closeTables } from '@/lib/events/commands/close-tables'
import { decideNoShow } from '@/lib/events/commands/decide-no-show'
import { offerRefill } from '@/lib/events/commands/offer-refill'
import { reopenTables } from '@/lib/events/commands/reopen-tables'
import { reportNoShow } from '@/lib/events/commands/report-no-show'
import { shiftSlots } from '@/lib/events/commands/shift-slots'
import { signOffParticipant } from '@/lib/events/commands/sign-off-participant'
import { undoCheckIn } from '@/lib/events/commands/undo-check-in'
import { withdrawNoShow } from '@/lib/events/commands/withdraw-no-show'
import { withdrawRefill } from '@/lib/events/commands/withdraw-refill'
import {
  checkInSchema,
  closeTablesSchema,
  decideNoShowSchema,
  refillSchema,
  reopenTablesSchema,
  reportNoShowSchema,
  shiftSlotsSchema,
  signOffSchema,
  undoCheckInSchema,
  withdrawNoShowSchema,
  withdrawRefillSchema,
} from '@/lib/events/day/day-schemas'
import type { FormState } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'

const day = (formData: FormData, query: Record<string, string | number> = {}, page = '') => {
  const slot = String(formData.get('slot') ?? '')
  const search = new URLSearchParams({ ...(slot ? { slot } : {}), ...Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])) })
  return `/${formLocale(formData)}/organise/${encodeURIComponent(String(formData.get('eventId')))}/day${page}?${search.toString()}`
}

/** At the desk one checks in one after the other: the page says who came, and waits for the next. */
export async function checkInAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(checkInSchema, checkInParticipant, formData, { labels: (t) => ({ code: t('day.check-in.code') }) })
  if (!done.ok) return done.state
  redirect(day(formData, { person: done.result.participantId, ...(done.result.wasHere ? { was: 1 } : {}) }, '/check-in'))
}

export async function checkInHereAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(checkInSchema, checkInParticipant, formData)
  if (!done.ok) return done.state
  redirect(day(formData))
}

export async function undoCheckInAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(undoCheckInSchema, undoCheckIn, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'undone' }))
}

export async function reportNoShowAtDeskAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(reportNoShowSchema, reportNoShow, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'reported' }))
}

export async function withdrawNoShowAtDeskAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawNoShowSchema, withdrawNoShow, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'taken-back' }))
}

export async function decideNoShowAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(decideNoShowSchema, decideNoShow, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'decided' }))
}

export async function signOffParticipantAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(signOffSchema, signOffParticipant, formData)
  if (!done.ok) return done.state
  const first = done.result.freed[0]
  redirect(day(formData, { done: 'withdrawn', ...(first ? { slot: first.slotId } : {}) }))
}

export async function offerRefillAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(refillSchema, offerRefill, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'asked', slot: String(formData.get('slotId')) }))
}

export async function arrangeMeetingAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(refillSchema, arrangeMeeting, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'arranged', slot: String(formData.get('slotId')) }))
}

export async function withdrawRefillAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(withdrawRefillSchema, withdrawRefill, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'offer-withdrawn' }))
}

const closeLabels = (t: Translator) => ({ tableId: t('day.changes.close-what'), fromSlotId: t('day.changes.close-from'), toSlotId: t('day.changes.close-to'), reason: t('day.changes.close-reason') })

/** One list offers tables and halls: `hall:` stands before a hall. */
export async function closeTablesAction(_: FormState, formData: FormData): Promise<FormState> {
  const chosen = String(formData.get('tableId') ?? '')
  const done = await runAction(closeTablesSchema, closeTables, formData, {
    labels: closeLabels,
    input: (form) => ({ ...Object.fromEntries(form), tableId: chosen.startsWith('hall:') ? '' : chosen, hall: chosen.startsWith('hall:') ? chosen.slice(5) : null }),
  })
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'closed', moved: done.result.moved, without: done.result.withoutPlace }))
}

export async function reopenTablesAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(reopenTablesSchema, reopenTables, formData)
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'reopened', moved: done.result.moved }))
}

export async function shiftSlotsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(shiftSlotsSchema, shiftSlots, formData, { labels: (t) => ({ fromSlotId: t('day.changes.shift-from'), minutes: t('day.changes.shift-minutes') }) })
  if (!done.ok) return done.state
  redirect(day(formData, { done: 'shifted', slots: done.result.slots, told: done.result.told }))
}
