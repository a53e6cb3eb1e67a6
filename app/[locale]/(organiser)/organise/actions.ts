'use server'

import { redirect } from 'next/navigation'
import { addEventStaff } from '@/lib/events/commands/add-event-staff'
import { addEventTables } from '@/lib/events/commands/add-event-tables'
import { cancelEvent } from '@/lib/events/commands/cancel-event'
import { changeEventTables } from '@/lib/events/commands/change-event-tables'
import { copyEvent } from '@/lib/events/commands/copy-event'
import { createEvent } from '@/lib/events/commands/create-event'
import { deleteEvent } from '@/lib/events/commands/delete-event'
import { moveRegistrationQuestion } from '@/lib/events/commands/move-registration-question'
import { publishEvent } from '@/lib/events/commands/publish-event'
import { removeAgendaItem } from '@/lib/events/commands/remove-agenda-item'
import { removeEventStaff } from '@/lib/events/commands/remove-event-staff'
import { removeEventTables } from '@/lib/events/commands/remove-event-tables'
import { removeMeetingSession } from '@/lib/events/commands/remove-meeting-session'
import { removeParticipantKind } from '@/lib/events/commands/remove-participant-kind'
import { retireRegistrationQuestion } from '@/lib/events/commands/retire-registration-question'
import { saveAgendaItem } from '@/lib/events/commands/save-agenda-item'
import { saveEventText } from '@/lib/events/commands/save-event-text'
import { saveMeetingSession } from '@/lib/events/commands/save-meeting-session'
import { saveParticipantKind } from '@/lib/events/commands/save-participant-kind'
import { saveRegistrationQuestion } from '@/lib/events/commands/save-registration-question'
import { saveWhoMeetsWhom } from '@/lib/events/commands/save-who-meets-whom'
import { setOrganiserMails } from '@/lib/events/commands/set-organiser-mails'
import { updateEventDetails } from '@/lib/events/commands/update-event-details'
import { updateEventTable } from '@/lib/events/commands/update-event-table'
import {
  addEventStaffSchema,
  addEventTablesSchema,
  cancelEventSchema,
  changeEventTablesSchema,
  copyEventSchema,
  createEventSchema,
  deleteEventSchema,
  moveRegistrationQuestionSchema,
  publishEventSchema,
  removeAgendaItemSchema,
  removeEventStaffSchema,
  removeEventTablesSchema,
  removeMeetingSessionSchema,
  removeParticipantKindSchema,
  retireRegistrationQuestionSchema,
  saveAgendaItemSchema,
  saveEventTextSchema,
  saveMeetingSessionSchema,
  saveParticipantKindSchema,
  saveRegistrationQuestionSchema,
  saveWhoMeetsWhomSchema,
  updateEventDetailsSchema,
  updateEventTableSchema,
} from '@/lib/events/schemas'
import { setOrganiserMailsSchema } from '@/lib/events/registrations/registration-schemas'
import type { FormState } from '@/lib/platform/form-state'
import { formLocale } from '@/lib/web/form-locale'
import { runAction } from '@/lib/web/run-action'
import { agendaLabels, detailLabels, kindLabels, newLabels, questionLabels, sessionLabels, staffLabels, tableLabels } from './field-labels'
import { saveSettings } from './save-settings'

const eventPage = (formData: FormData, page: string) => `/${formLocale(formData)}/organise/${String(formData.get('eventId'))}${page}`

export async function createEventAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(createEventSchema, createEvent, formData, { labels: newLabels })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/organise/${done.result.eventId}?done=created`)
}

export async function copyEventAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(copyEventSchema, copyEvent, formData, { labels: newLabels })
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/organise/${done.result.eventId}?done=copied`)
}

export async function updateEventDetailsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(updateEventDetailsSchema, updateEventDetails, formData, detailLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, `/details?done=${done.result.hasProgrammeMoved ? 'details-moved' : 'details'}`))
}

export async function saveEventTextAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(saveEventTextSchema, saveEventText, formData, detailLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, `/details?done=${done.result.isRemoved ? 'text-removed' : 'text'}`))
}

export async function saveAgendaItemAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(saveAgendaItemSchema, saveAgendaItem, formData, agendaLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/programme?done=agenda'))
}

export async function removeAgendaItemAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(removeAgendaItemSchema, removeAgendaItem, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/programme?done=agenda-removed'))
}

export async function saveMeetingSessionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(saveMeetingSessionSchema, saveMeetingSession, formData, sessionLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/programme?done=session'))
}

export async function removeMeetingSessionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(removeMeetingSessionSchema, removeMeetingSession, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/programme?done=session-removed'))
}

export async function addEventTablesAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(addEventTablesSchema, addEventTables, formData, { labels: tableLabels })
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/tables?done=tables-added'))
}

export async function updateEventTableAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(updateEventTableSchema, updateEventTable, formData, tableLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/tables?done=table'))
}

/** One list of tables with two buttons. */
export async function changeOrRemoveTablesAction(_: FormState, formData: FormData): Promise<FormState> {
  if (formData.get('do') !== 'remove') {
    const done = await runAction(changeEventTablesSchema, changeEventTables, formData, { labels: tableLabels })
    if (!done.ok) return done.state
    redirect(eventPage(formData, '/tables?done=tables-changed'))
  }
  const done = await runAction(removeEventTablesSchema, removeEventTables, formData, { labels: tableLabels })
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/tables?done=tables-removed'))
}

export async function saveParticipantKindAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(saveParticipantKindSchema, saveParticipantKind, formData, kindLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, `/kinds?done=${formData.get('kindId') ? 'kind' : 'kind-added'}`))
}

export async function removeParticipantKindAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(removeParticipantKindSchema, removeParticipantKind, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/kinds?done=kind-removed'))
}

export async function saveWhoMeetsWhomAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(saveWhoMeetsWhomSchema, saveWhoMeetsWhom, formData, kindLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/kinds?done=pairs'))
}

export async function saveRegistrationQuestionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await saveSettings(saveRegistrationQuestionSchema, saveRegistrationQuestion, formData, questionLabels)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/questions?done=question'))
}

export async function moveRegistrationQuestionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(moveRegistrationQuestionSchema, moveRegistrationQuestion, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/questions'))
}

export async function retireRegistrationQuestionAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(retireRegistrationQuestionSchema, retireRegistrationQuestion, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, `/questions?done=${done.result.isGone ? 'question-removed' : formData.get('isRetired') === 'on' ? 'question-retired' : 'question-back'}`))
}

export async function addEventStaffAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(addEventStaffSchema, addEventStaff, formData, { labels: staffLabels })
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/staff?done=staff'))
}

export async function setOrganiserMailsAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(setOrganiserMailsSchema, setOrganiserMails, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/staff?done=mails'))
}

export async function removeEventStaffAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(removeEventStaffSchema, removeEventStaff, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '/staff?done=staff-removed'))
}

export async function publishEventAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(publishEventSchema, publishEvent, formData)
  if (!done.ok) return done.state
  redirect(eventPage(formData, '?done=published'))
}

export async function cancelEventAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(cancelEventSchema, cancelEvent, formData, { labels: (t) => ({ reason: t('events.cancel.reason') }) })
  if (!done.ok) return done.state
  redirect(eventPage(formData, '?done=cancelled'))
}

export async function deleteEventAction(_: FormState, formData: FormData): Promise<FormState> {
  const done = await runAction(deleteEventSchema, deleteEvent, formData)
  if (!done.ok) return done.state
  redirect(`/${formLocale(formData)}/organise?done=deleted`)
}
