import { peoplePerForm } from '@/lib/events/registrations/registration-schemas'
import type { Translator } from '@/lib/platform/i18n'

const personKeys = { name: 'name', email: 'email', jobTitle: 'job-title', languages: 'languages', timeZone: 'time-zone', arrives: 'arrives', leaves: 'leaves', accessNote: 'access-note', maxMeetings: 'max-meetings', agenda: 'talks', attendance: 'attendance' }

/** What the fields of a registration are called in sentences about errors. */
export function registrationLabels(t: Translator): Record<string, string> {
  const text = (key: string) => t(`registrations.form.${key}`)
  const people = Array.from({ length: peoplePerForm }, (_, at) => Object.entries(personKeys).map(([field, key]) => [`people.${at}.${field}`, text(`person.${key}`)] as const))
  return {
    kindId: text('kind'), people: text('people-title'), brings: text('brings'), seeks: text('seeks'), entries: text('entries'),
    organisationName: t('registrations.organiser.add.organisation'), country: t('registrations.organiser.add.country'), city: t('registrations.organiser.add.city'), website: t('registrations.organiser.add.website'),
    name: text('person.name'), email: text('person.email'), jobTitle: text('person.job-title'), languages: text('person.languages'), text: t('registrations.organiser.words'),
    ...Object.fromEntries(people.flat()),
  }
}
