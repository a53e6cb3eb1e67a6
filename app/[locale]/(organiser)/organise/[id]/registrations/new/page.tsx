import type { Metadata } from 'next'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Checkbox, ChoiceGroup, SelectField, TextArea, TextField } from '@/components/ui/fields'
import { Banner } from '@/components/ui/layout'
import { getOrganisedEvent, getOrganisedRegistration } from '@/lib/events/registrations/registration-list-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { choicesOf, labelOf } from '@/lib/taxonomy/vocabulary'
import { addRegistrationAction } from '../actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('registrations.organiser.add.title') }
}

const languages = ['da', 'de', 'en', 'et', 'fi', 'fr', 'lt', 'lv', 'no', 'pl', 'ru', 'sv', 'uk']

/** Somebody stands at the desk: a name and an organisation are enough. */
export default async function AddRegistrationPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const { added } = await searchParams
  const root = `/${locale}/organise/${id}/registrations`
  const actor = await personOrSignIn(locale, `${root}/new`)
  const { asked, event, organisations } = await orNotFound(getOrganisedEvent(actor, id, locale))
  const last = typeof added === 'string' ? await orNotFound(getOrganisedRegistration(actor, id, added, locale)) : null
  const text = (key: string, params?: Record<string, string | number>) => t(`registrations.organiser.add.${key}`, params)
  const optional = t('common.optional')
  return (
    <OrganiserFrame t={t} event={asked} current="/registrations" title={text('title')} lead={text('lead')}>
      <div className="flex max-w-3xl flex-col gap-6">
        {last && (
          <Banner tone={last.registration.state === 'CONFIRMED' ? 'accent' : 'attention'} title={text(last.registration.state === 'CONFIRMED' ? 'done-confirmed' : 'done-other', { organisation: last.registration.organisationName, state: t(`registrations.states.${last.registration.state}`) })}>
            <a href={`${root}/${last.registration.id}`}>{text('see')}</a>
          </Banner>
        )}
        <ActionForm key={String(added)} action={addRegistrationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
          <input type="hidden" name="eventId" value={event.id} />
          <TextField name="name" label={text('name')} maxLength={120} />
          <TextField name="organisationName" label={text('organisation')} hint={text('organisation-hint')} list="organisations" maxLength={200} />
          <datalist id="organisations">
            {organisations.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <ChoiceGroup type="radio" name="kindId" label={t('registrations.form.kind-of-it')} columns={2} options={event.kinds.map((kind) => ({ value: kind.id, label: kind.name }))} />
          <TextField name="email" type="email" inputMode="email" label={t('registrations.form.person.email')} hint={t('registrations.form.person.email-optional-hint')} optional={optional} maxLength={254} />
          <div>
            <Checkbox name="isHere" label={text('is-here')} />
            <Checkbox name="isStandby" label={t('registrations.form.person.standby')} />
          </div>
          <details className="border-t border-line pt-3">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold text-accent">{text('more')}</summary>
            <div className="flex flex-col gap-6 pt-3">
              <TextField name="jobTitle" label={t('registrations.form.person.job-title')} optional={optional} maxLength={120} />
              <ChoiceGroup type="checkbox" name="languages" label={t('registrations.form.person.languages')} optional={optional} columns={3} options={languages.map((code) => ({ value: code, label: labelOf('language', code, locale) })).sort((a, b) => a.label.localeCompare(b.label, locale))} />
              <div className="grid gap-6 sm:grid-cols-2">
                <SelectField name="country" label={text('country')} optional={optional} empty={t('common.not-stated')} options={choicesOf('country', locale).map(({ code, label }) => ({ value: code, label }))} />
                <TextField name="city" label={text('city')} optional={optional} maxLength={120} />
              </div>
              <TextArea name="brings" label={t('registrations.form.brings-of-it')} optional={optional} rows={3} maxLength={2000} />
              <TextArea name="seeks" label={t('registrations.form.seeks-of-it')} optional={optional} rows={3} maxLength={2000} />
            </div>
          </details>
          <div>
            <SubmitButton>{text('submit')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </OrganiserFrame>
  )
}
