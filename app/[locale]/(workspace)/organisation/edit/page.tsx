import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganisationFields } from '@/components/organisations/organisation-fields'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner } from '@/components/ui/layout'
import { getOwnOrganisation } from '@/lib/accounts/organisation-queries'
import { canUpdateOrganisation } from '@/lib/accounts/policy'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { updateOrganisationAction } from '../actions'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.edit.title') }
}

export default async function EditOrganisationPage({ params }: { params: Promise<LocaleParams> }) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organisation/edit`)
  const organisation = await orNotFound(getOwnOrganisation(actor))
  if (!canUpdateOrganisation(actor, { id: organisation.id, closedAt: null })) notFound()
  return (
    <>
      <OrganisationHeader t={t} organisation={organisation} title={t('organisations.edit.title')} path="/edit" isOwner />
      <ActionForm action={updateOrganisationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-3xl flex-col gap-6">
        {organisation.verification?.state === 'VERIFIED' && <Banner tone="attention">{t('organisations.edit.verified-warning')}</Banner>}
        <input type="hidden" name="organisationId" value={organisation.id} />
        <input type="hidden" name="seenAt" value={organisation.updatedAt.toISOString()} />
        <OrganisationFields t={t} organisation={organisation} />
        <div>
          <SubmitButton>{t('organisations.edit.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
