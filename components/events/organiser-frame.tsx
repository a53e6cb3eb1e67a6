import type { ReactNode } from 'react'
import { SectionNav } from '@/components/organisations/section-nav'
import { PageHeader } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'

const pages = ['', '/details', '/programme', '/tables', '/kinds', '/questions', '/staff', '/registrations', '/wishes', '/schedule', '/board', '/prints', '/day', '/report'] as const
export type OrganiserPage = (typeof pages)[number]

/** The pages an organiser has of one event, in the order in which they are needed. The desk has the day alone. */
export function OrganiserFrame({ t, event, current, title, lead, actions, isDeskOnly = false, children }: {
  t: Translator
  event: { id: string; name: string }
  current: OrganiserPage
  title: string
  lead?: ReactNode
  actions?: ReactNode
  isDeskOnly?: boolean
  children: ReactNode
}) {
  const root = `/${t.locale}/organise/${event.id}`
  const shown = isDeskOnly ? pages.filter((page) => page === '/day') : pages
  return (
    <>
      <PageHeader title={title} lead={lead} back={current === '' ? { href: `/${t.locale}/organise`, label: t('events.organise.back') } : { href: root, label: event.name }}>
        {actions}
      </PageHeader>
      <SectionNav label={t('events.organise.navigation', { name: event.name })} links={shown.map((page) => ({ href: `${root}${page}`, label: t(`events.organise.pages.${page.slice(1) || 'overview'}`) }))} current={`${root}${current}`} />
      {children}
    </>
  )
}
