import type { Metadata } from 'next'
import { ParticipantFrame } from '@/components/events/participant-frame'
import { RegistrationFacts } from '@/components/events/registration-facts'
import { RegistrationFields } from '@/components/events/registration-fields'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner, ButtonLink, Card, PageHeader } from '@/components/ui/layout'
import type { Actor, PersonActor } from '@/lib/accounts/model'
import { claimPlace } from '@/lib/events/commands/claim-place'
import { getOwnRegistration, getRegistrationEvent, hasPlaceToClaim, kindsToChoose, listBringableEntries, listOwnRegistrations, type OwnRegistrationRow, type RegistrationEventView } from '@/lib/events/registrations/registration-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { submitRegistrationAction } from './actions'
import { newEntryLink } from './new-entry-link'
import { OwnRegistration } from './own-registration'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('registrations.own.title') }
}

/** How one stands with an event: nothing yet, and how to register; or one's registration, to look at and to change. */
export default async function RegistrationPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const search = await searchParams
  const actor = await currentActor()
  const event = await orNotFound(getRegistrationEvent(actor, id, locale))
  // Whoever reads the mailbox a place was given to has it from the moment they look.
  if (await hasPlaceToClaim(actor, event.id)) await claimPlace(actor, { eventId: event.id })
  const own = await listOwnRegistrations(actor, event.id)
  const chosen = own.find((row) => row.id === search.registration) ?? own[0]
  if (chosen && actor.kind === 'person') {
    const registration = await orNotFound(getOwnRegistration(actor, event.id, chosen.id, locale))
    const entries = await listBringableEntries(actor, registration.organisationId)
    const done = typeof search.done === 'string' ? search.done : ''
    return (
      <ParticipantFrame t={t} event={event} current="/registration" title={t('registrations.own.title-for', { event: event.name })}>
        {own.length > 1 && <Several t={t} event={event} own={own} current={chosen.id} />}
        <OwnRegistration t={t} event={event} registration={registration} entries={entries} kinds={kindsToChoose(event, kindOf(actor, registration.organisationId))} actor={actor} newEntry={newEntryLink(t, actor)} done={done} />
      </ParticipantFrame>
    )
  }
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('registrations.own.event-title', { event: event.name })} back={{ href: `/${locale}/events/${event.id}`, label: event.name }} />
      <div className="flex flex-col gap-8">
        <RegistrationFacts t={t} event={event} />
        <Beginning t={t} event={event} actor={actor} />
      </div>
    </div>
  )
}

const kindOf = (actor: PersonActor, organisationId: string | null) => (actor.organisation?.organisationId === organisationId ? (actor.organisation?.kind ?? null) : null)

function Several({ t, event, own, current }: { t: Translator; event: RegistrationEventView; own: OwnRegistrationRow[]; current: string }) {
  return (
    <nav aria-label={t('registrations.own.several')} className="mb-6">
      <p>{t('registrations.own.several')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {own.map((row) => (
          <li key={row.id}>
            <a href={`/${t.locale}/events/${event.id}/registration?registration=${row.id}`} aria-current={row.id === current ? 'page' : undefined} className="inline-block py-2 aria-[current=page]:font-semibold">
              {row.organisationName} ({t(`registrations.states.${row.state}`)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The way from wherever one stands to the form. */
async function Beginning({ t, event, actor }: { t: Translator; event: RegistrationEventView; actor: Actor }) {
  const text = (key: string, params?: Record<string, string>) => t(`registrations.own.${key}`, params)
  const here = `/${t.locale}/events/${event.id}/registration`
  if (event.window !== 'open') return <NotOpen t={t} event={event} />
  if (actor.kind !== 'person') {
    const next = `?next=${encodeURIComponent(here)}`
    return (
      <Card aria-labelledby="how-title">
        <h2 id="how-title">{text('visitor.title')}</h2>
        <p className="mt-1 text-ink-soft">{text('visitor.lead')}</p>
        <ol className="measure my-5 flex list-decimal flex-col gap-2 pl-6">
          {['one', 'two', 'three'].map((step) => (
            <li key={step}>{text(`visitor.${step}`)}</li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={`/${t.locale}/sign-in${next}`}>{text('visitor.sign-in')}</ButtonLink>
          <ButtonLink href={`/${t.locale}/register${next}`} kind="secondary">
            {text('visitor.register')}
          </ButtonLink>
        </div>
        <p className="measure mt-5 text-sm text-ink-soft">{text('visitor.invited')}</p>
      </Card>
    )
  }
  if (!actor.isEmailVerified) {
    return (
      <Banner tone="attention" title={text('confirm-first')}>
        {text('confirm-first-text', { email: actor.email })}
      </Banner>
    )
  }
  if (!actor.organisation) {
    return (
      <Card aria-labelledby="organisation-title">
        <h2 id="organisation-title">{text('no-organisation')}</h2>
        <p className="measure my-3">{text('no-organisation-text')}</p>
        <ButtonLink href={`/${t.locale}/organisations/new?next=${encodeURIComponent(here)}`}>{text('add-organisation')}</ButtonLink>
      </Card>
    )
  }
  const entries = await listBringableEntries(actor, actor.organisation.organisationId)
  const self = { id: '', name: actor.name, email: actor.email, jobTitle: '', languages: [], locale: actor.locale, attendance: 'on-site' as const, timeZone: '', arrives: '', leaves: '', blocks: [], access: { needsStepFree: false, needsHearingLoop: false, accessNote: '' }, maxMeetings: '', agenda: [], isStandby: false }
  return (
    <>
      {event.isFull && <Banner tone="attention">{text('full')}</Banner>}
      <div>
        <p className="text-lg font-semibold">{text('acting-for', { organisation: actor.organisation.name })}</p>
        {actor.memberships.length > 1 && <p className="text-sm text-ink-soft">{text('other-organisation')}</p>}
      </div>
      <ActionForm action={submitRegistrationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-10">
        <input type="hidden" name="eventId" value={event.id} />
        <RegistrationFields t={t} event={event} registration={null} people={[self]} kinds={kindsToChoose(event, actor.organisation.kind)} entries={entries} newEntry={newEntryLink(t, actor)} />
        <div className="flex flex-col gap-2">
          <p className="measure text-ink-soft">{text('sent-hint')}</p>
          <div>
            <SubmitButton>{text('submit')}</SubmitButton>
          </div>
        </div>
      </ActionForm>
    </>
  )
}

function NotOpen({ t, event }: { t: Translator; event: RegistrationEventView }) {
  const at = (date: Date) => formatMoment(t.locale, date, event.timeZone)
  const key = event.window === 'closed' && !event.closesAt ? 'closed-now' : event.window
  return <Banner tone="attention" title={t(`registrations.own.window.${key}`, { opens: event.opensAt ? at(event.opensAt) : '', closes: event.closesAt ? at(event.closesAt) : '' })} />
}
