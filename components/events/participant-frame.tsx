import type { ReactNode } from 'react'
import { SectionNav } from '@/components/organisations/section-nav'
import { PageHeader } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'

const pages = ['/registration', '/wishes', '/agenda', '/outcomes'] as const
export type ParticipantPage = (typeof pages)[number]

/** What a participant has of one event. */
export function ParticipantFrame({ t, event, current, title, lead, actions, children }: {
  t: Translator
  event: { id: string; name: string }
  current: ParticipantPage
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  const root = `/${t.locale}/events/${event.id}`
  return (
    <>
      <PageHeader title={title} lead={lead} back={{ href: root, label: event.name }}>
        {actions}
      </PageHeader>
      <SectionNav label={t('events.own.navigation', { name: event.name })} links={pages.map((page) => ({ href: `${root}${page}`, label: t(`events.own.pages.${page.slice(1)}`) }))} current={`${root}${current}`} />
      {children}
    </>
  )
}
