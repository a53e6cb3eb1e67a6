import type { Metadata } from 'next'
import { OrganisationHeader } from '@/components/organisations/organisation-header'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields'
import { Banner } from '@/components/ui/layout'
import { getOwnOrganisation, listVerificationHistory } from '@/lib/accounts/organisation-queries'
import { canRequestVerification, canUpdateOrganisation } from '@/lib/accounts/policy'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { requestVerificationAction } from '../actions'
import { DoneBanner } from '../done-banner'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('organisations.verification.title') }
}

export default async function VerificationPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/organisation/verification`)
  const organisation = await orNotFound(getOwnOrganisation(actor))
  const history = await listVerificationHistory(actor)
  const asked = { id: organisation.id, closedAt: null }
  const state = organisation.verification?.state ?? 'NONE'
  const text = (key: string, params?: Record<string, string | Date>) => t(`organisations.verification.${key}`, params)
  const isOpenToAsk = state !== 'REQUESTED' && state !== 'VERIFIED'
  return (
    <>
      <OrganisationHeader t={t} organisation={organisation} title={text('title')} lead={text('lead')} path="/verification" isOwner={canUpdateOrganisation(actor, asked)} />
      <DoneBanner t={t} area="organisations" search={await searchParams} />
      <div className="flex flex-col gap-10">
        <Banner
          tone={state === 'VERIFIED' ? 'accent' : state === 'REFUSED' || state === 'WITHDRAWN' ? 'attention' : 'plain'}
          title={organisation.verification ? text('state-since', { state: text(`states.${state}`), date: organisation.verification.at }) : text('states.NONE')}
        >
          {state === 'REQUESTED' && text('requested-text')}
          {state === 'VERIFIED' && text('verified-text')}
          {isOpenToAsk && organisation.verification?.note && text('with-note', { note: organisation.verification.note })}
        </Banner>
        {isOpenToAsk && canRequestVerification(actor, asked) && (
          <section aria-labelledby="request-title" className="max-w-3xl">
            <h2 id="request-title" className="mb-4">
              {text('request-title')}
            </h2>
            <ActionForm action={requestVerificationAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
              <input type="hidden" name="organisationId" value={organisation.id} />
              <TextArea name="note" label={text('note')} hint={text('note-hint')} maxLength={2000} />
              <div>
                <SubmitButton>{text('submit')}</SubmitButton>
              </div>
            </ActionForm>
          </section>
        )}
        {isOpenToAsk && !canUpdateOrganisation(actor, asked) && <p className="text-ink-soft">{text('ask-owner')}</p>}
        {history.length > 1 && (
          <section aria-labelledby="history-title">
            <h2 id="history-title">{text('history')}</h2>
            <ol className="mt-3 divide-y divide-line border-y border-line">
              {history.map((row) => (
                <li key={row.id} className="py-3">
                  <p>{text('state-since', { state: text(`states.${row.state}`), date: row.at })}</p>
                  {row.note && <p className="measure text-sm whitespace-pre-line text-ink-soft">{text('with-note', { note: row.note })}</p>}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  )
}
