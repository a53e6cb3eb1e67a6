import { DoneNote } from '@/components/events/done-note'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { DetailsForm, EventTextForm } from '@/components/events/settings/details-form'
import { TextLanguages } from '@/components/events/settings/text-languages'
import { languageName } from '@/components/events/settings/options'
import { languagesOf } from '@/lib/events/preparing/settings-queries'
import { detailsForm, textForm } from '@/lib/events/preparing/settings-forms'
import { isCode } from '@/lib/taxonomy/vocabulary'
import type { Search } from '@/lib/web/page'
import { saveEventTextAction, updateEventDetailsAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/details', 'events.details.title')

export default async function DetailsPage({ params, searchParams }: { params: OrganisePageParams; searchParams: Promise<Search> }) {
  const { t, event } = await openEvent(params, '/details')
  const { text, done } = await searchParams
  if (typeof text === 'string' && isCode('language', text) && text !== event.language) {
    const main = languageName(t, event.language)
    return (
      <OrganiserFrame t={t} event={event} current="/details" title={t('events.details.text-title', { language: languageName(t, text) })} lead={t('events.details.text-lead', { language: languageName(t, text), main })}>
        <EventTextForm t={t} action={saveEventTextAction} eventId={event.id} language={text} filled={textForm(event.texts, text)} original={textForm(event.texts, event.language)} main={event.language} />
      </OrganiserFrame>
    )
  }
  const languages = languagesOf(event)
  return (
    <OrganiserFrame t={t} event={event} current="/details" title={t('events.details.title')} lead={t('events.details.lead')}>
      <DoneNote t={t} done={done} />
      <div className="grid gap-12 lg:grid-cols-[3fr_1fr]">
        <DetailsForm t={t} action={updateEventDetailsAction} eventId={event.id} filled={detailsForm(event)} languages={languages} />
        <TextLanguages t={t} event={event} languages={languages} />
      </div>
    </OrganiserFrame>
  )
}
