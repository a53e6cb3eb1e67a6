import { notFound } from 'next/navigation'
import { SettingsForm } from '@/components/events/settings/settings-form'
import { TextField } from '@/components/ui/fields'
import { PageHeader } from '@/components/ui/layout'
import { copyEventAction } from '../../actions'
import { openEvent, organiseMetadata, type OrganisePageParams } from '../../open-event'

export const generateMetadata = organiseMetadata('/copy', 'events.list.copy')

export default async function CopyEventPage({ params }: { params: OrganisePageParams }) {
  const { locale, t, event } = await openEvent(params, '/copy')
  if (!event.mayPublish) notFound()
  return (
    <>
      <PageHeader title={t('events.copy.title', { name: event.name })} lead={t('events.copy.lead')} back={{ href: `/${locale}/organise/${event.id}`, label: event.name }} />
      <SettingsForm t={t} action={copyEventAction} eventId={event.id} submit={t('events.copy.submit')}>
        <TextField name="name" label={t('events.copy.fields.name')} initial={event.name} maxLength={120} />
        <TextField name="startsOn" type="date" label={t('events.copy.fields.startsOn')} />
      </SettingsForm>
    </>
  )
}
