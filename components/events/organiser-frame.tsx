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
  const label = (page: OrganiserPage) => t(`events.organise.pages.${page.slice(1) || 'overview'}`)
  const links = shown.map((page) => ({ href: `${root}${page}`, label: label(page) }))
  const navigation = t('events.organise.navigation', { name: event.name })
  return (
    <>
      <PageHeader title={title} lead={lead} back={current === '' ? { href: `/${t.locale}/organise`, label: t('events.organise.back') } : { href: isDeskOnly ? `/${t.locale}/events/${event.id}` : root, label: event.name }}>
        {actions}
      </PageHeader>
      {shown.length > 1 && (
        <details className="no-print mb-6 rounded-base border border-line-strong bg-surface sm:hidden">
          <summary className="px-4 py-2.5 font-semibold">{t('events.organise.page', { page: label(current) })}</summary>
          <SectionNav label={navigation} links={links} current={`${root}${current}`} isColumn />
        </details>
      )}
      <div className={shown.length > 1 ? 'hidden sm:block' : ''}>
        <SectionNav label={navigation} links={links} current={`${root}${current}`} />
      </div>
      {children}
    </>
  )
}
