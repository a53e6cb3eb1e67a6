import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SectionNav } from '@/components/organisations/section-nav'
import { PageHeader } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import { canSeeAdministration } from '@/lib/accounts/policy'
import type { Translator } from '@/lib/platform/i18n'
import { currentActor } from '@/lib/web/current-actor'

const pages = ['', '/verifications', '/people', '/notices', '/claims', '/code-lists', '/exposure', '/audit', '/demo'] as const
export type AdminPage = (typeof pages)[number]

/** Spares everyone else the page; each query and command asks again. */
export async function adminOrNotFound(): Promise<PersonActor> {
  const actor = await currentActor()
  if (!canSeeAdministration(actor)) notFound()
  return actor
}

export function AdminFrame({ t, path, title, lead, children }: { t: Translator; path: AdminPage; title: string; lead?: string; children: ReactNode }) {
  const to = (page: AdminPage) => `/${t.locale}/admin${page}`
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <SectionNav label={t('admin.nav.label')} links={pages.map((page) => ({ href: to(page), label: t(`admin.nav.${page.slice(1) || 'overview'}`) }))} current={to(path)} />
      {children}
    </>
  )
}
