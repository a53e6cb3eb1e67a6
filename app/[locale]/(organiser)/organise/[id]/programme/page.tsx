import { DoneNote } from '@/components/events/done-note'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { AgendaList, ProgrammeWarnings, SessionList } from '@/components/events/settings/programme-lists'
import { AgendaItemForm, SessionForm } from '@/components/events/settings/programme-forms'
import { OneButton } from '@/components/events/settings/settings-form'
import { ButtonLink } from '@/components/ui/layout'
import { placeOfZone } from '@/lib/events/event-clock'
import { dayOf, textIn } from '@/lib/events/model'
import { getProgramme, languagesOf } from '@/lib/events/preparing/settings-queries'
import { agendaForm, sessionForm } from '@/lib/events/preparing/settings-forms'
import type { Search } from '@/lib/web/page'
import { removeAgendaItemAction, removeMeetingSessionAction, saveAgendaItemAction, saveMeetingSessionAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/programme', 'events.programme.title')

export default async function ProgrammePage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { locale, t, actor, event } = await openEvent(params, '/programme')
  const programme = await getProgramme(actor, event.id)
  const { item: itemId, session: sessionId, done } = await searchParams
  const page = `/${locale}/organise/${event.id}/programme`
  const days = { id: event.id, language: event.language, startsOn: dayOf(event.startsOn), endsOn: dayOf(event.endsOn) }
  const item = programme.agenda.find((one) => one.id === itemId)
  if (item || itemId === 'new') {
    return (
      <OrganiserFrame t={t} event={event} current="/programme" title={item ? t('events.programme.edit-item', { name: textIn(item.texts, 'title', locale, event.language) }) : t('events.programme.add-item')}>
        <AgendaItemForm t={t} action={saveAgendaItemAction} event={days} id={item?.id} filled={item && agendaForm(item, event.timeZone)} languages={languagesOf(event)} />
        {item && <div className="mt-10"><OneButton t={t} action={removeAgendaItemAction} eventId={event.id} ids={{ agendaItemId: item.id }} label={t('events.agenda.remove')} kind="danger" /></div>}
      </OrganiserFrame>
    )
  }
  const session = programme.sessions.find((one) => one.id === sessionId)
  if (session || sessionId === 'new') {
    return (
      <OrganiserFrame t={t} event={event} current="/programme" title={t(session ? 'events.programme.edit-session' : 'events.programme.add-session')}>
        <SessionForm t={t} action={saveMeetingSessionAction} event={days} id={session?.id} filled={session && sessionForm(session, event.timeZone)} breaks={session?.breaks.length ?? 0} />
        {session && <div className="mt-10"><OneButton t={t} action={removeMeetingSessionAction} eventId={event.id} ids={{ sessionId: session.id }} label={t('events.session.remove')} kind="danger" /></div>}
      </OrganiserFrame>
    )
  }
  return (
    <OrganiserFrame t={t} event={event} current="/programme" title={t('events.programme.title')} lead={t('events.programme.lead', { place: placeOfZone(event.timeZone) })}>
      <DoneNote t={t} done={done} />
      <div className="flex flex-col gap-12">
        <ProgrammeWarnings t={t} event={event} programme={programme} />
        <section aria-labelledby="sessions">
          <h2 id="sessions">{t('events.programme.sessions')}</h2>
          <p className="measure mt-1 mb-3 text-ink-soft">{t('events.programme.sessions-text')}</p>
          <SessionList t={t} event={event} sessions={programme.sessions} page={page} />
          <p className="mt-4"><ButtonLink href={`${page}?session=new`} kind="secondary">{t('events.programme.add-session')}</ButtonLink></p>
        </section>
        <section aria-labelledby="agenda">
          <h2 id="agenda">{t('events.programme.agenda')}</h2>
          <p className="measure mt-1 mb-3 text-ink-soft">{t('events.programme.agenda-text')}</p>
          <AgendaList t={t} event={event} agenda={programme.agenda} page={page} />
          <p className="mt-4"><ButtonLink href={`${page}?item=new`} kind="secondary">{t('events.programme.add-item')}</ButtonLink></p>
        </section>
      </div>
    </OrganiserFrame>
  )
}
