import { ChoiceGroup, SelectField, TextArea, type Option } from '@/components/ui/fields'
import { timeZones } from '@/lib/directory/zoned-time'
import { formatMoment } from '@/lib/platform/format'
import { locales, type Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import type { BringableEntry, KindView, PersonView, RegistrationEventView, RegistrationView } from '@/lib/events/registrations/registration-queries'
import { PeopleFields, type PeopleTexts, type PersonRow } from './people-fields'

const homeLanguages = ['da', 'de', 'en', 'et', 'fi', 'fr', 'lt', 'lv', 'no', 'pl', 'ru', 'sv', 'uk']
const peopleTexts = [
  'row', 'add', 'name', 'email', 'email-hint', 'email-optional-hint', 'job-title', 'languages', 'languages-hint', 'locale', 'attendance', 'on-site', 'online', 'time-zone', 'time-zone-hint', 'time-zone-empty',
  'times', 'times-hint', 'arrives', 'leaves', 'blocks', 'blocks-hint', 'block-from', 'block-to', 'block-note', 'access', 'access-hint', 'access-of-others', 'step-free', 'hearing-loop', 'access-note', 'more',
  'max-meetings', 'max-meetings-hint', 'talks', 'talks-hint', 'standby',
] as const

type Props = {
  t: Translator
  event: RegistrationEventView
  registration: Pick<RegistrationView, 'brings' | 'seeks' | 'answers' | 'entries' | 'kindId'> | null
  people: PersonRow[]
  kinds: KindView[]
  entries: BringableEntry[]
  /** Where an entry of one's own is written, if there is none yet. */
  newEntry?: { href: string; label: string } | null
  isOrganiser?: boolean
}

/** The questions of a registration; the same for its own side and for the organiser. */
export function RegistrationFields({ t, event, registration, people, kinds, entries, newEntry, isOrganiser = false }: Props) {
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.form.${key}`, params)
  const optional = t('common.optional')
  return (
    <>
      {kinds.length > 1 && (
        <ChoiceGroup type="radio" name="kindId" label={text(isOrganiser ? 'kind-of-it' : 'kind')} initial={registration?.kindId} columns={kinds.length > 3 ? 2 : 1} options={kinds.map((kind) => ({ value: kind.id, label: kind.name }))} />
      )}
      {kinds.length === 1 && <input type="hidden" name="kindId" value={kinds[0]!.id} />}
      <section aria-labelledby="people-title" className="flex flex-col gap-4">
        <div>
          <h2 id="people-title">{text('people-title')}</h2>
          <p className="measure mt-1 text-ink-soft">{text(isOrganiser ? 'people-lead-of-it' : 'people-lead', { maximum: event.peoplePerRegistration })}</p>
        </div>
        <PeopleFields people={people} maximum={isOrganiser ? Math.max(event.peoplePerRegistration, people.length + 1) : event.peoplePerRegistration} mode={event.mode} {...choicesFor(t, event, people)} texts={textsFor(t, event)} isOrganiser={isOrganiser} />
      </section>
      <section aria-labelledby="brings-title" className="flex flex-col gap-6">
        <div>
          <h2 id="brings-title">{text('brings-title')}</h2>
          <p className="measure mt-1 text-ink-soft">{text('brings-lead')}</p>
        </div>
        {entries.length > 0 ? (
          <ChoiceGroup type="checkbox" name="entries" label={text('entries')} hint={text('entries-hint')} optional={optional} initial={registration?.entries ?? (entries.length <= 3 ? entries.map((entry) => entry.id) : [])} options={entries.map((entry) => ({ value: entry.id, label: entry.title, note: t(`directory.kind.${entry.kind}`) }))} />
        ) : (
          !isOrganiser && (
            <p className="measure">
              {text('no-entries')} {newEntry && <a href={newEntry.href}>{newEntry.label}</a>}
            </p>
          )
        )}
        <TextArea name="brings" label={text(isOrganiser ? 'brings-of-it' : 'brings')} hint={text('brings-hint')} optional={optional} rows={3} initial={registration?.brings} maxLength={2000} />
        <TextArea name="seeks" label={text(isOrganiser ? 'seeks-of-it' : 'seeks')} hint={text('seeks-hint')} optional={optional} rows={3} initial={registration?.seeks} maxLength={2000} />
      </section>
      {event.questions.length > 0 && (
        <section aria-labelledby="questions-title" className="flex flex-col gap-6">
          <h2 id="questions-title">{text('questions-title', { organiser: event.organiser })}</h2>
          {event.questions.map((question) => (
            <Question key={question.id} t={t} question={question} given={registration?.answers[question.id]} isOptional={isOrganiser || !question.isRequired} />
          ))}
        </section>
      )}
    </>
  )
}

function Question({ t, question, given, isOptional }: { t: Translator; question: RegistrationEventView['questions'][number]; given?: string | string[]; isOptional: boolean }) {
  const same = { name: `answers.${question.id}`, label: question.label, hint: question.help || undefined, optional: isOptional ? t('common.optional') : undefined, initial: given }
  if (question.type === 'TEXT') return <TextArea {...same} initial={Array.isArray(given) ? given.join(', ') : given} rows={3} maxLength={2000} />
  const options: Option[] = question.type === 'YES_NO' ? ['yes', 'no'].map((value) => ({ value, label: t(`common.${value}`) })) : question.options.map((option) => ({ value: option.id, label: option.name }))
  if (question.type === 'SOME_OF') return <ChoiceGroup {...same} type="checkbox" options={options} columns={options.length > 5 ? 2 : 1} />
  // A radio button cannot be taken back: what may stay open is chosen from a list, with nothing on top.
  return isOptional ? <SelectField {...same} initial={Array.isArray(given) ? given[0] : given} options={options} empty={t('registrations.form.no-answer')} /> : <ChoiceGroup {...same} type="radio" options={options} />
}

function choicesFor(t: Translator, event: RegistrationEventView, people: readonly PersonRow[]) {
  const byLabel = (options: Option[]) => options.sort((a, b) => a.label.localeCompare(b.label, t.locale))
  const codes = [...new Set([...homeLanguages, ...people.flatMap((person) => person.languages)])]
  const zones = [...new Set([...timeZones, event.timeZone, ...people.flatMap((person) => (person.timeZone ? [person.timeZone] : []))])].sort()
  return {
    languages: byLabel(codes.map((code) => ({ value: code, label: labelOf('language', code, t.locale) }))),
    locales: locales.map((locale) => ({ value: locale, label: labelOf('language', locale, locale) })),
    zones: zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    talks: event.talks.map((talk) => ({ value: talk.id, label: talk.title, note: [formatMoment(t.locale, talk.startsAt, event.timeZone), talk.track].filter((part) => part !== '').join(' · ') })),
  }
}

function textsFor(t: Translator, event: RegistrationEventView): PeopleTexts {
  const place = event.timeZone.split('/').at(-1)!.replaceAll('_', ' ')
  const texts = Object.fromEntries(peopleTexts.map((key) => [key, key === 'row' ? t('registrations.form.person.row', { number: '{number}' }) : t(`registrations.form.person.${key}`, { place })]))
  return { ...texts, optional: t('common.optional') } as PeopleTexts
}

/** What is known of somebody, as the form wants it. */
export const personRow = (person: PersonView): PersonRow => ({
  id: person.id,
  name: person.name,
  email: person.email,
  jobTitle: person.jobTitle,
  languages: person.languages,
  locale: person.locale,
  attendance: person.attendsOnline ? 'online' : 'on-site',
  timeZone: person.timeZone,
  arrives: person.arrives,
  leaves: person.leaves,
  blocks: person.blocks,
  access: person.access ?? undefined,
  maxMeetings: person.maxMeetings === null ? '' : String(person.maxMeetings),
  agenda: person.agenda,
  isStandby: person.isStandby,
})
