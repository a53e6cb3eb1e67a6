import type { Metadata } from 'next'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { SizeStatement } from '@/components/organisations/size-statement'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Badge, ButtonLink, Card, EmptyState, Facts, PageHeader } from '@/components/ui/layout'
import type { PersonActor } from '@/lib/accounts/model'
import { getOwnOrganisation, type OwnOrganisation } from '@/lib/accounts/organisation-queries'
import { canUpdateOrganisation } from '@/lib/accounts/policy'
import { smeSize, statedEnterprise } from '@/lib/accounts/sme-size'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { leaveOrganisationAction, switchOrganisationAction } from './actions'
import { DoneBanner } from './done-banner'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.none.page-title') }
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organisation`)
  const search = await searchParams
  if (!actor.organisation) return <NoOrganisation t={t} search={search} />
  const organisation = await orNotFound(getOwnOrganisation(actor))
  const isOwner = canUpdateOrganisation(actor, { id: organisation.id, closedAt: null })
  return (
    <>
      <OrganisationHeader t={t} organisation={organisation} title={organisation.name} lead={organisation.summary} path="" isOwner={isOwner} />
      <DoneBanner t={t} area="organisations" search={search} name={organisation.name} />
      <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
        <div className="flex min-w-0 flex-col gap-8">
          <Profile t={t} organisation={organisation} isOwner={isOwner} />
          {organisation.kind === 'SME' && (
            <SizeStatement t={t} size={smeSize(statedEnterprise(organisation))}>
              {isOwner && (
                <ButtonLink href={`/${locale}/organisation/figures`} kind="secondary">
                  {t(`organisations.size.${organisation.headcount === null ? 'state-figures' : 'change-figures'}`)}
                </ButtonLink>
              )}
            </SizeStatement>
          )}
        </div>
        <Memberships t={t} actor={actor} />
      </div>
    </>
  )
}

function NoOrganisation({ t, search }: { t: Translator; search: Search }) {
  return (
    <>
      <PageHeader title={t('organisations.none.page-title')} />
      <DoneBanner t={t} area="organisations" search={search} />
      <EmptyState title={t('organisations.none.title')} action={<ButtonLink href={`/${t.locale}/organisations/new`}>{t('organisations.register.title')}</ButtonLink>}>
        {t('organisations.none.text')}
      </EmptyState>
    </>
  )
}

function Profile({ t, organisation, isOwner }: { t: Translator; organisation: OwnOrganisation; isOwner: boolean }) {
  const field = (key: string) => t(`organisations.fields.${key}`)
  const place = [organisation.city, labelOf('country', organisation.country, t.locale)].filter(Boolean).join(', ')
  const rows = [
    { name: t('organisations.overview.place'), value: place },
    { name: field('nuts'), value: organisation.nuts && `${labelOf('nuts', organisation.nuts, t.locale)} (${organisation.nuts})` },
    { name: field('website'), value: organisation.website && <a href={organisation.website} rel="noopener noreferrer">{organisation.website}</a> },
    { name: field('registration-number'), value: organisation.registrationNumber },
    { name: field('languages'), value: organisation.languages.map((code) => labelOf('language', code, t.locale)).join(', ') },
    { name: field('description'), value: organisation.description && <div className="whitespace-pre-line">{organisation.description}</div> },
    {
      name: t('organisations.nav.members'),
      value: <a href={`/${t.locale}/organisation/members`}>{t('organisations.overview.people', { count: organisation.memberCount })}</a>,
    },
  ]
  return (
    <section aria-labelledby="profile-title">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="profile-title">{t('organisations.overview.profile')}</h2>
        <a href={`/${t.locale}/organisations/${organisation.id}`}>{t('organisations.overview.public-page')}</a>
      </div>
      {organisation.summary === '' && (
        <p className="mb-4 text-ink-soft">
          {t('organisations.overview.no-summary')} {isOwner && <a href={`/${t.locale}/organisation/edit#field-summary`}>{t('organisations.overview.add-summary')}</a>}
        </p>
      )}
      <Facts rows={rows.filter((row) => row.value)} />
    </section>
  )
}

function Memberships({ t, actor }: { t: Translator; actor: PersonActor }) {
  const errorTitle = t('errors.summary', { count: 1 })
  const acting = actor.organisation?.organisationId
  const text = (key: string, params?: Record<string, string>) => t(`organisations.overview.${key}`, params)
  return (
    <Card aria-labelledby="memberships-title" className="self-start">
      <h2 id="memberships-title">{text('your-organisations')}</h2>
      <p className="mt-2 text-ink-soft">{text('your-organisations-text')}</p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {actor.memberships.map((one) => (
          <li key={one.organisationId} className="flex flex-col gap-2 py-4">
            <p className="font-semibold">{one.name}</p>
            <p className="flex flex-wrap gap-2">
              <Badge>{t(`organisations.roles.${one.role}`)}</Badge>
              {one.organisationId === acting && <Badge tone="accent">{text('acting')}</Badge>}
            </p>
            {one.organisationId === acting ? (
              <details>
                <summary className="w-fit py-2 text-sm text-ink-soft underline">{text('leave')}</summary>
                <ActionForm action={leaveOrganisationAction} locale={t.locale} errorTitle={errorTitle} className="mt-2 flex flex-col gap-3">
                  <input type="hidden" name="organisationId" value={one.organisationId} />
                  <p>{text('leave-text', { name: one.name })}</p>
                  <div>
                    <SubmitButton kind="danger">
                      {text('leave-button')} <span className="sr-only">{one.name}</span>
                    </SubmitButton>
                  </div>
                </ActionForm>
              </details>
            ) : (
              <ActionForm action={switchOrganisationAction} locale={t.locale} errorTitle={errorTitle} className="flex flex-col gap-3">
                <input type="hidden" name="organisationId" value={one.organisationId} />
                <div>
                  <SubmitButton kind="secondary">
                    {text('switch')} <span className="sr-only">{one.name}</span>
                  </SubmitButton>
                </div>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={`/${t.locale}/organisations/new`}>{text('register-another')}</a>
      </p>
    </Card>
  )
}
