import type { Metadata } from 'next'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { RegistrationFields, personRow } from '@/components/events/registration-fields'
import { RegistrationHistory } from '@/components/events/registration-history'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/fields'
import { Banner, Facts } from '@/components/ui/layout'
import { getOrganisedRegistration, type OrganisedRegistrationView } from '@/lib/events/registrations/registration-list-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { choicesOf } from '@/lib/taxonomy/vocabulary'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { amendRegistrationAction, sendInvitationsAgainAction, withdrawPersonAction } from '../actions'
import { Decision } from './decision'

type Props = { params: Promise<LocaleParams & { id: string; registrationId: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('registrations.own.title') }
}

const doneKeys = ['confirmed', 'waiting', 'asked', 'refused', 'withdrawn', 'person', 'first', 'saved', 'invited-again']

/** One registration, whole: how it stands, what to decide, who comes and what was said. */
export default async function OrganisedRegistrationPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id, registrationId } = await params
  const { done } = await searchParams
  const root = `/${locale}/organise/${id}/registrations`
  const actor = await personOrSignIn(locale, `${root}/${registrationId}`)
  const view = await orNotFound(getOrganisedRegistration(actor, id, registrationId, locale))
  const { event, registration } = view
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.${key}`, params)
  return (
    <OrganiserFrame t={t} event={event} current="/registrations" title={registration.organisationName} lead={<a href={root}>{text('one.back')}</a>}>
      <div className="flex max-w-3xl flex-col gap-8">
        {typeof done === 'string' && doneKeys.includes(done) && (
          <p role="status" className="rounded-base border border-line bg-accent-soft p-4">
            {text(`one.done.${done}`)}
          </p>
        )}
        <Decision t={t} event={event} registration={registration} />
        <About t={t} view={view} />
        <Unopened t={t} view={view} />
        <Missing t={t} view={view} />
        <Form t={t} view={view} />
        <People t={t} view={view} />
        <section aria-labelledby="history-title">
          <h2 id="history-title" className="mb-4">
            {t('registrations.own.history')}
          </h2>
          <RegistrationHistory t={t} steps={registration.steps} timeZone={event.timeZone} organiser={t('registrations.steps.organiser')} />
        </section>
      </div>
    </OrganiserFrame>
  )
}

function About({ t, view: { event, registration, accountName } }: { t: Translator; view: OrganisedRegistrationView }) {
  const text = (key: string, params?: Record<string, string>) => t(`registrations.organiser.one.${key}`, params)
  const account = registration.organisationId && accountName !== null ? <a href={`/${t.locale}/organisations/${registration.organisationId}`}>{accountName}</a> : text('no-account')
  return (
    <>
      {accountName !== null && accountName !== registration.organisationName && <Banner tone="attention">{text('other-name', { organisation: registration.organisationName, account: accountName })}</Banner>}
      <Facts
        rows={[
          { name: text('kind'), value: registration.kindName },
          { name: text('account'), value: account },
          { name: text('source'), value: `${t(`registrations.sources.${registration.source}`)}, ${formatMoment(t.locale, registration.createdAt, event.timeZone)}` },
        ]}
      />
    </>
  )
}

/** Who of them has not opened their place, and a mail to remind them. */
function Unopened({ t, view: { event, registration, unopened, canInvite } }: { t: Translator; view: OrganisedRegistrationView }) {
  if (unopened.length === 0) return null
  const text = (key: string, params?: Record<string, string>) => t(`registrations.organiser.one.unopened.${key}`, params)
  const at = (date: Date) => formatMoment(t.locale, date, event.timeZone)
  const isDue = unopened.some((one) => one.againFrom === null)
  return (
    <section aria-labelledby="unopened-title">
      <h2 id="unopened-title">{text('title')}</h2>
      <p className="measure mt-1 text-ink-soft">{text('lead')}</p>
      <ul className="mt-3 mb-4 flex flex-col gap-2">
        {unopened.map((one) => (
          <li key={one.email}>
            <span className="font-semibold">{one.name}</span> <span className="break-words text-ink-soft">{one.sentAt ? text('sent', { email: one.email, at: at(one.sentAt) }) : text('never-sent', { email: one.email })}</span>
            {one.isUndelivered && <p className="text-danger">{text('undelivered')}</p>}
          </li>
        ))}
      </ul>
      {canInvite && !isDue && <p className="text-sm text-ink-soft">{text('again-from', { at: at(unopened.map((one) => one.againFrom!).sort((a, b) => a.getTime() - b.getTime())[0]!) })}</p>}
      {canInvite && isDue && (
        <ActionForm action={sendInvitationsAgainAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
          <input type="hidden" name="eventId" value={event.id} />
          <input type="hidden" name="registrationId" value={registration.id} />
          <div>
            <SubmitButton kind="secondary">{text('button')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  )
}

function Missing({ t, view: { event, registration } }: { t: Translator; view: OrganisedRegistrationView }) {
  if (registration.gaps.length === 0) return null
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title">{t('registrations.own.gaps.title')}</h2>
      <ul className="measure mt-3 flex list-disc flex-col gap-1 pl-5">
        {registration.gaps.map((gap, at) => (
          <li key={at}>{t(`registrations.organiser.gaps.${gap.code}`, { name: 'name' in gap ? gap.name : '', question: 'questionId' in gap ? (event.questions.find((one) => one.id === gap.questionId)?.label ?? '') : '' })}</li>
        ))}
      </ul>
    </section>
  )
}

function Form({ t, view: { event, registration, entries } }: { t: Translator; view: OrganisedRegistrationView }) {
  const text = (key: string) => t(`registrations.organiser.add.${key}`)
  const optional = t('common.optional')
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title" className="mb-6 text-2xl">
        {t('registrations.organiser.one.form-title')}
      </h2>
      <ActionForm key={registration.revision} action={amendRegistrationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-10">
        <input type="hidden" name="eventId" value={event.id} />
        <input type="hidden" name="registrationId" value={registration.id} />
        <input type="hidden" name="revision" value={registration.revision} />
        <div className="flex flex-col gap-6">
          <TextField name="organisationName" label={text('organisation')} initial={registration.organisationName} maxLength={200} />
          <div className="grid items-end gap-6 sm:grid-cols-2">
            <SelectField name="country" label={text('country')} optional={optional} initial={registration.country} empty={t('common.not-stated')} options={choicesOf('country', t.locale).map(({ code, label }) => ({ value: code, label }))} />
            <TextField name="city" label={text('city')} optional={optional} initial={registration.city} maxLength={120} />
          </div>
          <TextField name="website" label={text('website')} optional={optional} initial={registration.website} inputMode="url" maxLength={300} />
        </div>
        <RegistrationFields t={t} event={event} registration={registration} people={registration.people.filter((person) => person.cancelledAt === null).map(personRow)} kinds={event.kinds} entries={entries} isOrganiser />
        <div>
          <SubmitButton>{t('registrations.own.save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

/** Taking one of several out; those who were taken out stay to be seen. */
function People({ t, view: { event, registration } }: { t: Translator; view: OrganisedRegistrationView }) {
  const living = registration.people.filter((person) => person.cancelledAt === null)
  const gone = registration.people.filter((person) => person.cancelledAt !== null)
  const text = (key: string, params?: Record<string, string>) => t(`registrations.organiser.one.${key}`, params)
  return (
    <>
      {living.length > 1 && (
        <details className="border-t border-line pt-4">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">{text('take-out')}</summary>
          <ul className="flex flex-col gap-3 pt-3">
            {living.map((person) => (
              <li key={person.id}>
                <ActionForm action={withdrawPersonAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
                  <input type="hidden" name="eventId" value={event.id} />
                  <input type="hidden" name="registrationId" value={registration.id} />
                  <input type="hidden" name="participantId" value={person.id} />
                  <div>
                    <SubmitButton kind="secondary">{t('registrations.own.withdraw.person', { name: person.name })}</SubmitButton>
                  </div>
                </ActionForm>
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length > 0 && (
        <section aria-labelledby="gone-title">
          <h2 id="gone-title">{text('gone')}</h2>
          <ul className="mt-3 flex list-disc flex-col gap-1 pl-5">
            {gone.map((person) => (
              <li key={person.id}>
                {person.name}, {formatMoment(t.locale, person.cancelledAt!, event.timeZone)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
