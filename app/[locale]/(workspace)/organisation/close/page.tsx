import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/fields'
import { getOwnOrganisation } from '@/lib/accounts/organisation-queries'
import { canCloseOrganisation } from '@/lib/accounts/policy'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { closeOrganisationAction } from '../actions'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.close.title') }
}

export default async function CloseOrganisationPage({ params }: { params: Promise<LocaleParams> }) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organisation/close`)
  const organisation = await orNotFound(getOwnOrganisation(actor))
  if (!canCloseOrganisation(actor, { id: organisation.id, closedAt: null })) notFound()
  const { name } = organisation
  return (
    <>
      <OrganisationHeader t={t} organisation={organisation} title={t('organisations.close.title')} lead={t('organisations.close.lead', { name })} path="/close" isOwner />
      <ActionForm action={closeOrganisationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="organisationId" value={organisation.id} />
        <Checkbox name="confirmed" label={t('organisations.close.confirm', { name })} />
        <div>
          <SubmitButton kind="danger">{t('organisations.close.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
