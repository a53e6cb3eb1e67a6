import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CopyChoice } from '@/components/events/copy-choice'
import { NewEventForm } from '@/components/events/settings/new-event-form'
import { PageHeader } from '@/components/ui/layout'
import { timeZoneOf } from '@/lib/directory/zoned-time'
import { findStartingPlace, listOwnEvents } from '@/lib/events/preparing/settings-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { createEventAction } from '../actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('events.new.title') }
}

export default async function NewEventPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organise/new`)
  const { events, mayHold } = await listOwnEvents(actor)
  if (!mayHold) notFound()
  const isCopy = (await searchParams).copy !== undefined
  const back = { href: `/${locale}/organise`, label: t('events.organise.back') }
  if (isCopy) {
    return (
      <>
        <PageHeader title={t('events.copy.choose-title')} lead={t('events.copy.choose-lead')} back={back} />
        <CopyChoice t={t} events={events.filter((event) => event.organisationId === actor.organisation?.organisationId)} />
      </>
    )
  }
  const { country, city } = await findStartingPlace(actor)
  return (
    <>
      <PageHeader title={t('events.new.title')} lead={t('events.new.lead')} back={back} />
      <NewEventForm t={t} action={createEventAction} start={{ country, city, timeZone: timeZoneOf(country), day: '' }} />
    </>
  )
}
