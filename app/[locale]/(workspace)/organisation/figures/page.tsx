import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FiguresFields } from '@/components/organisations/figures-fields'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { SizeStatement } from '@/components/organisations/size-statement'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink, EmptyState } from '@/components/ui/layout'
import { getOwnOrganisation } from '@/lib/accounts/organisation-queries'
import { canUpdateOrganisation } from '@/lib/accounts/policy'
import { smeSize, statedEnterprise } from '@/lib/accounts/sme-size'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { stateFiguresAction } from '../actions'
import { DoneBanner } from '../done-banner'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.figures.title') }
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organisation/figures`)
  const organisation = await orNotFound(getOwnOrganisation(actor))
  if (!canUpdateOrganisation(actor, { id: organisation.id, closedAt: null })) notFound()
  const header = <OrganisationHeader t={t} organisation={organisation} title={t('organisations.figures.title')} lead={t('organisations.figures.lead')} path="/figures" isOwner />
  if (organisation.kind !== 'SME') {
    return (
      <>
        {header}
        <EmptyState
          title={t('organisations.figures.only-companies')}
          action={<ButtonLink href={`/${locale}/organisation/edit`} kind="secondary">{t('organisations.nav.edit')}</ButtonLink>}
        >
          {t('organisations.figures.only-companies-text')}
        </EmptyState>
      </>
    )
  }
  const stated = statedEnterprise(organisation)
  return (
    <>
      {header}
      <DoneBanner t={t} area="organisations" search={await searchParams} />
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <ActionForm action={stateFiguresAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="flex min-w-0 flex-col gap-6">
          <input type="hidden" name="organisationId" value={organisation.id} />
          <input type="hidden" name="seenAt" value={organisation.updatedAt.toISOString()} />
          <FiguresFields t={t} stated={stated} />
          <div>
            <SubmitButton>{t('organisations.figures.submit')}</SubmitButton>
          </div>
        </ActionForm>
        <div className="min-w-0 self-start max-lg:order-first">
          <SizeStatement t={t} size={smeSize(stated)} />
        </div>
      </div>
    </>
  )
}
