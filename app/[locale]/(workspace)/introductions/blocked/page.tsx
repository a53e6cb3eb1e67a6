import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { EmptyState, PageHeader } from '@/components/ui/layout'
import { listBlocked } from '@/lib/introductions/ask-queries'
import { formatDate } from '@/lib/platform/format'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { unblockOrganisationAction } from '../actions'
import { DoneNote } from '../done-note'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('introductions.blocked.title') }
}

export default async function BlockedPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/introductions/blocked`)
  const blocked = await listBlocked(actor)
  return (
    <>
      <PageHeader
        title={t('introductions.blocked.title')}
        lead={actor.organisation ? t('introductions.blocked.lead', { organisation: actor.organisation.name }) : t('introductions.blocked.no-organisation')}
        back={{ href: `/${locale}/introductions`, label: t('introductions.blocked.back') }}
      />
      <DoneNote t={t} area="blocked" search={await searchParams} />
      {blocked.length === 0 ? (
        <EmptyState title={t('introductions.blocked.empty')}>{t('introductions.blocked.empty-text')}</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-base border border-line bg-surface">
          {blocked.map((one) => (
            <li key={one.organisationId} className="flex flex-wrap items-center justify-between gap-4 p-4 sm:px-5">
              <div className="min-w-0">
                <a href={`/${locale}/organisations/${one.organisationId}`}>{one.name}</a>
                <p className="text-sm text-ink-soft">{t('introductions.blocked.since', { date: formatDate(locale, one.at) })}</p>
              </div>
              <ActionForm action={unblockOrganisationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-3">
                <input type="hidden" name="organisationId" value={one.organisationId} />
                <SubmitButton kind="secondary">
                  {t('introductions.blocked.unblock')} <span className="sr-only">{one.name}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
