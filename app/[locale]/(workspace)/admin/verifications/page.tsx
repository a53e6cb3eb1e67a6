import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Badge, Card, EmptyState, Facts } from '@/components/ui/layout'
import { listVerifications, type VerificationRow } from '@/lib/accounts/organisation-queries'
import type { Translator } from '@/lib/platform/i18n'
import { labelOf } from '@/lib/taxonomy/vocabulary'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { DoneBanner } from '../../organisation/done-banner'
import { decideVerificationAction } from '../actions'
import { AdminFrame, adminOrNotFound } from '../admin-frame'
import { DecisionNote } from './decision-note'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('admin.verifications.title') }
}

export default async function VerificationsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await adminOrNotFound()
  const search = await searchParams
  const word = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined)
  const waiting = await orNotFound(listVerifications(actor, 'REQUESTED', { after: word('after') }))
  const verified = await orNotFound(listVerifications(actor, 'VERIFIED', { after: word('verifiedAfter') }))
  const text = (key: string) => t(`admin.verifications.${key}`)
  const more = (name: string, next: string | null) =>
    next && (
      <p className="mt-4">
        <a href={`/${locale}/admin/verifications?${name}=${next}`}>{text('more')}</a>
      </p>
    )
  return (
    <AdminFrame t={t} path="/verifications" title={text('title')} lead={text('lead')}>
      <DoneBanner t={t} area="admin" search={search} name={word('name')?.slice(0, 200)} />
      <section aria-labelledby="waiting-title">
        <h2 id="waiting-title" className="mb-4">
          {text('waiting')}
        </h2>
        {waiting.rows.length === 0 && <EmptyState title={text('empty')}>{text('empty-text')}</EmptyState>}
        <ul className="flex flex-col gap-6">
          {waiting.rows.map((row) => (
            <Request key={row.verificationId} t={t} row={row} />
          ))}
        </ul>
        {more('after', waiting.next)}
      </section>
      <section aria-labelledby="verified-title" className="mt-12">
        <h2 id="verified-title" className="mb-4">
          {text('verified')}
        </h2>
        {verified.rows.length === 0 && <p className="text-ink-soft">{text('verified-empty')}</p>}
        <ul className="divide-y divide-line border-y border-line empty:border-0">
          {verified.rows.map((row) => (
            <Verified key={row.verificationId} t={t} row={row} />
          ))}
        </ul>
        {more('verifiedAfter', verified.next)}
      </section>
    </AdminFrame>
  )
}

const place = (t: Translator, row: VerificationRow) => [row.city, labelOf('country', row.country, t.locale)].filter(Boolean).join(', ')

function Hidden({ row }: { row: VerificationRow }) {
  return (
    <>
      <input type="hidden" name="verificationId" value={row.verificationId} />
      <input type="hidden" name="seenAt" value={row.seenAt.toISOString()} />
    </>
  )
}

function Request({ t, row }: { t: Translator; row: VerificationRow }) {
  const text = (key: string, params?: Record<string, string | Date>) => t(`admin.verifications.${key}`, params)
  const field = (key: string) => t(`organisations.fields.${key}`)
  const facts = [
    { name: t('organisations.overview.place'), value: place(t, row) },
    { name: field('registration-number'), value: row.registrationNumber || t('common.not-stated') },
    { name: field('website'), value: row.website ? <a href={row.website} rel="noopener noreferrer nofollow">{row.website}</a> : t('common.not-stated') },
    { name: text('asked-by'), value: row.askedBy && `${row.askedBy.name}, ${row.askedBy.email}` },
    { name: text('note'), value: <span className="whitespace-pre-line">{row.note || text('no-note')}</span> },
  ]
  return (
    <Card as="li">
      <p className="mb-2 flex flex-wrap gap-2">
        <Badge>{t(`organisations.kinds.${row.kind}`)}</Badge>
        {row.isDemo && <Badge>{t('common.demo')}</Badge>}
      </p>
      <h3>
        <a href={`/${t.locale}/organisations/${row.organisationId}`}>{row.name}</a>
      </h3>
      <p className="mb-4 text-sm text-ink-soft">{text('asked', { date: row.at })}</p>
      <Facts rows={facts.filter(({ value }) => value)} />
      <ActionForm action={decideVerificationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-5 flex max-w-3xl flex-col gap-4">
        <Hidden row={row} />
        <DecisionNote id={row.verificationId} label={text('decision-note')} hint={text('decision-note-hint')} optional={t('common.optional')} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="decision" value="VERIFIED">
            {text('verify')} <span className="sr-only">{row.name}</span>
          </SubmitButton>
          <SubmitButton name="decision" value="REFUSED" kind="danger">
            {text('refuse')} <span className="sr-only">{row.name}</span>
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  )
}

function Verified({ t, row }: { t: Translator; row: VerificationRow }) {
  const text = (key: string, params?: Record<string, string | Date>) => t(`admin.verifications.${key}`, params)
  return (
    <li className="py-4">
      <p>
        <a href={`/${t.locale}/organisations/${row.organisationId}`} className="font-semibold">
          {row.name}
        </a>
      </p>
      <p className="text-sm text-ink-soft">
        {t(`organisations.kinds.${row.kind}`)}, {place(t, row)}. {text('since', { date: row.at })}
      </p>
      <details>
        <summary className="w-fit py-2 text-sm text-ink-soft underline">{text('withdraw')}</summary>
        <ActionForm action={decideVerificationAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2 flex max-w-3xl flex-col gap-4">
          <Hidden row={row} />
          <input type="hidden" name="decision" value="WITHDRAWN" />
          <DecisionNote id={row.verificationId} label={text('withdraw-note')} />
          <div>
            <SubmitButton kind="danger">
              {text('withdraw-submit')} <span className="sr-only">{row.name}</span>
            </SubmitButton>
          </div>
        </ActionForm>
      </details>
    </li>
  )
}
