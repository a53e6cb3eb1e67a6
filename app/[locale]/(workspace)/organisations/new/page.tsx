import type { Metadata } from 'next'
import { OrganisationFields } from '@/components/organisations/organisation-fields'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner, PageHeader } from '@/components/ui/layout'
import { canRegisterOrganisation } from '@/lib/accounts/policy'
import { returnPath } from '@/lib/accounts/return-path'
import { personOrSignIn } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { registerOrganisationAction } from './actions'

export async function generateMetadata({ params }: { params: Promise<LocaleParams> }): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.register.title') }
}

export default async function RegisterOrganisationPage({ params, searchParams }: { params: Promise<LocaleParams>; searchParams: Promise<Search> }) {
  const { locale, t } = await pageLocale(params)
  const next = returnPath((await searchParams).next, '')
  const actor = await personOrSignIn(locale, `/${locale}/organisations/new${next ? `?next=${encodeURIComponent(next)}` : ''}`)
  if (!canRegisterOrganisation(actor)) {
    return (
      <>
        <PageHeader title={t('organisations.register.title')} />
        <Banner tone="attention" title={t('organisations.register.confirm-first')}>
          {t('organisations.register.confirm-first-text', { email: actor.email })}
        </Banner>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('organisations.register.title')} lead={t('organisations.register.lead')} />
      <p className="measure mb-8">
        {t('organisations.register.is-it-here')} <a href={`/${locale}/organisations`}>{t('organisations.register.look')}</a>
      </p>
      <ActionForm action={registerOrganisationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex max-w-3xl flex-col gap-6">
        <input type="hidden" name="next" value={next} />
        <OrganisationFields t={t} />
        <div>
          <SubmitButton>{t('organisations.register.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
