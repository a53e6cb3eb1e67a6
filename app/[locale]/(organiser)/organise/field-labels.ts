import type { Translator } from '@/lib/platform/i18n'

/** What error sentences call the fields of the forms. */
const named = (t: Translator, area: string, fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, t(`events.${area}.fields.${field}`)]))

export const newLabels = (t: Translator) => ({
  ...named(t, 'new', ['name', 'language', 'mode', 'city', 'country', 'timeZone', 'startsOn', 'startsAt', 'slotMinutes', 'slots']),
  'expected.SME': t('events.starting-kinds.SME'),
  'expected.HEALTH_AUTHORITY': t('events.starting-kinds.HEALTH_AUTHORITY'),
  'expected.INVESTOR': t('events.starting-kinds.INVESTOR'),
})
export const detailLabels = (t: Translator) =>
  named(t, 'details', ['name', 'summary', 'description', 'language', 'mode', 'venue', 'address', 'city', 'country', 'onlineUrl', 'timeZone', 'startsOn', 'endsOn', 'registrationOpensAt', 'registrationClosesAt', 'wishesCloseAt', 'capacity', 'peoplePerRegistration', 'mustLimit', 'likeLimit', 'feeNote', 'noShowMinutes', 'restAfter'])
export const agendaLabels = (t: Translator) => named(t, 'agenda', ['day', 'from', 'to', 'title', 'description', 'track', 'place', 'speakers', 'isForAll'])
export const sessionLabels = (t: Translator) => named(t, 'session', ['name', 'day', 'from', 'to', 'slotMinutes', 'pauseMinutes', 'breaks'])
export const tableLabels = (t: Translator) => ({ ...named(t, 'tables', ['count', 'hall', 'prefix', 'label', 'seats', 'isStepFree', 'hasHearingLoop', 'onlineUrl', 'ownerId']), tableIds: t('events.tables.chosen') })
export const kindLabels = (t: Translator) => named(t, 'kinds', ['names', 'organisationKinds', 'capacity', 'expected', 'minMeetings', 'maxMeetings', 'pairs'])
export const questionLabels = (t: Translator) => named(t, 'questions', ['type', 'label', 'help', 'isRequired', 'options'])
export const staffLabels = (t: Translator) => named(t, 'staff', ['email', 'role'])
