import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Badge, Banner, Card, EmptyState } from '@/components/ui/layout'
import { listOpenClaims, type ClaimRow } from '@/lib/notices/claim-queries'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { DecisionNote } from '../verifications/decision-note'
import { decideClaimAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('notices.claims.title') }
}

export default async function ClaimsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const word = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined)
  const { rows, next } = await orNotFound(listOpenClaims(await adminOrNotFound(), word('after')))
  const done = word('done')
  return (
    <AdminFrame t={t} path="/claims" title={t('notices.claims.title')} lead={t('notices.claims.lead')}>
      {(done === 'GRANTED' || done === 'REFUSED') && (
        <div role="status" className="mb-6">
          <Banner tone="accent">{t(`notices.claims.done.${done}`, { name: word('name')?.slice(0, 200) ?? '' })}</Banner>
        </div>
      )}
      {rows.length === 0 && <EmptyState title={t('notices.claims.empty')}>{t('notices.claims.empty-text')}</EmptyState>}
      <ul className="flex flex-col gap-6">
        {rows.map((row) => (
          <Claim key={row.id} t={t} row={row} />
        ))}
      </ul>
      {next && (
        <p className="mt-4">
          <a href={`/${locale}/admin/claims?after=${next}`}>{t('notices.claims.more')}</a>
        </p>
      )}
    </AdminFrame>
  )
}

/** Two names side by side: the buyer's as published, and that of whoever says to be it. */
function Claim({ t, row }: { t: Translator; row: ClaimRow }) {
  const { organisation, need } = row
  const text = (key: string, params?: Record<string, string | number | Date>) => t(`notices.claims.${key}`, params)
  const place = (city: string | null, country: string | null) => [city, country && labelOf('country', country, t.locale)].filter(Boolean).join(', ')
  const buyers = row.buyers.length > 0 ? row.buyers : [{ name: need.buyerName, town: null, country: null, nationalId: null }]
  return (
    <Card as="li">
      <h2 className="text-lg">
        <a href={`/${t.locale}/needs/${need.id}`} lang={need.language || undefined}>
          {need.title}
        </a>
      </h2>
      <p className="mb-4 text-sm text-ink-soft">
        {row.requestedBy ? text('asked-by', { date: row.requestedAt, name: row.requestedBy.name, email: row.requestedBy.email }) : text('asked', { date: row.requestedAt })}
      </p>
      <div className="grid gap-4 border-y border-line py-4 sm:grid-cols-2 sm:gap-8">
        <div>
          <h3 className="text-base">{text('buyer')}</h3>
          <ul className="flex flex-col gap-2">
            {buyers.slice(0, 10).map((buyer, at) => (
              <li key={at}>
                <strong className="font-semibold">{buyer.name ?? t('common.not-stated')}</strong>
                <span className="block text-sm text-ink-soft">{[place(buyer.town, buyer.country), buyer.nationalId].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="text-base">{text('claimant')}</h3>
          <a href={`/${t.locale}/organisations/${organisation.id}`} className="font-semibold">
            {organisation.name}
          </a>
          <span className="block text-sm text-ink-soft">{[place(organisation.city, organisation.country), organisation.registrationNumber].filter(Boolean).join(' · ')}</span>
          <p className="mt-2 flex flex-wrap gap-2">
            <Badge tone={organisation.isVerified ? 'plain' : 'attention'}>{text(organisation.isVerified ? 'verified' : 'not-verified')}</Badge>
            {organisation.isDemo && <Badge>{t('common.demo')}</Badge>}
          </p>
        </div>
      </div>
      {row.rivals > 0 && <p className="mt-4 font-semibold">{text('rivals', { count: row.rivals })}</p>}
      <p className="measure mt-4 break-words whitespace-pre-line">{row.note || text('no-note')}</p>
      <ActionForm action={decideClaimAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-5 flex max-w-3xl flex-col gap-4">
        <input type="hidden" name="claimId" value={row.id} />
        <input type="hidden" name="seenName" value={organisation.name} />
        <DecisionNote id={row.id} label={text('note')} hint={text('note-hint')} optional={t('common.optional')} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="decision" value="GRANTED">
            {text('grant')} <span className="sr-only">{organisation.name}</span>
          </SubmitButton>
          <SubmitButton name="decision" value="REFUSED" kind="danger">
            {text('refuse')} <span className="sr-only">{organisation.name}</span>
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}
