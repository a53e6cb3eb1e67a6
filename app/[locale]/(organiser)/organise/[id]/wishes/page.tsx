import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Bar, BarTable } from '@/components/events/bar-table'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner, EmptyState, TableFrame } from '@/components/ui/layout'
import { fewestNotsTold, getWishOverview, type WishOverview } from '@/lib/events/wishes/wish-queries'
import { formatDate, formatMoment, formatNumber } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { remindOfWishesAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('wishes.organise.title'), robots: { index: false } }
}

export default async function OrganiserWishesPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/wishes`)
  const view = await orNotFound(getWishOverview(actor, id, locale))
  const hasWishes = view.all.musts + view.all.likes > 0
  return (
    <OrganiserFrame t={t} event={view.event} current="/wishes" title={t('wishes.organise.title')} lead={t('wishes.organise.lead')}>
      <div className="flex flex-col gap-10">
        <p className="measure">{!view.window.isOpen ? t('wishes.organise.until-closed') : view.window.closesAt ? t('wishes.organise.until', { moment: formatMoment(locale, view.window.closesAt, view.event.timeZone) }) : t('wishes.closes-whenever')}</p>
        <Part id="by-kind" title={t('wishes.organise.by-kind')} lead={t('wishes.organise.by-kind-text', view.limits)}>
          <ByKind t={t} view={view} />
        </Part>
        {hasWishes ? (
          <div className="grid gap-10 lg:grid-cols-2">
            <Shared t={t} view={view} />
            <Sought t={t} view={view} />
          </div>
        ) : (
          <EmptyState title={t('wishes.organise.no-wishes')}>{t('wishes.organise.no-wishes-text')}</EmptyState>
        )}
        <Silent t={t} view={view} />
        <Banner>
          <p className="font-semibold">
            {t('wishes.organise.nots')}: {view.nots === null ? t('wishes.organise.nots-few', { fewest: fewestNotsTold }) : formatNumber(locale, view.nots)}
          </p>
          <p className="mt-1">{t('wishes.organise.private', { fewest: fewestNotsTold })}</p>
        </Banner>
      </div>
    </OrganiserFrame>
  )
}

function Part({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead && <p className="measure text-ink-soft">{lead}</p>}
      {children}
    </section>
  )
}

function ByKind({ t, view: { kinds, all } }: { t: Translator; view: WishOverview }) {
  const rows = [...kinds, ...(kinds.length > 1 ? [{ name: t('wishes.organise.all'), ...all }] : [])]
  const heads = ['registrations', 'marked', 'musts', 'likes'] as const
  return (
    <TableFrame label={t('wishes.organise.by-kind')}>
      <table className="tabular w-full min-w-120 text-left">
        <thead>
          <tr className="border-b border-line text-sm">
            <th scope="col" className="p-3">{t('wishes.organise.kind')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="p-3 text-right">{t(`wishes.organise.${head}`)}</th>
            ))}
            <th aria-hidden="true" className="w-1/4 p-3 max-sm:hidden" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.name} className={`border-b border-line last:border-0 ${at === kinds.length ? 'font-semibold' : ''}`}>
              <th scope="row" className="p-3 font-normal">{row.name}</th>
              {heads.map((head) => (
                <td key={head} className="p-3 text-right">{formatNumber(t.locale, row[head])}</td>
              ))}
              <td aria-hidden="true" className="p-3 max-sm:hidden">
                <Bar share={row.registrations > 0 ? row.marked / row.registrations : 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Shared({ t, view: { pairs } }: { t: Translator; view: WishOverview }) {
  const single = pairs.wished - pairs.mutual
  const rows = [
    { label: t('wishes.organise.mutual'), value: pairs.mutual },
    { label: t('wishes.organise.single'), value: single },
  ].map((row) => ({ ...row, text: formatNumber(t.locale, row.value) }))
  return <BarTable id="shared" title={t('wishes.organise.pairs')} head={{ label: t('wishes.organise.pairs'), value: t('wishes.organise.pairs-column') }} rows={rows} note={t('wishes.organise.pairs-text', { mutual: pairs.mutual, single })} />
}

function Sought({ t, view: { soughtAfter, unwished } }: { t: Translator; view: WishOverview }) {
  const rows = soughtAfter.map(({ organisation, wishes }) => ({ label: organisation, value: wishes, text: formatNumber(t.locale, wishes) }))
  return <BarTable id="sought" title={t('wishes.organise.sought')} head={{ label: t('wishes.organise.organisation'), value: t('wishes.organise.wishes') }} rows={rows} note={`${t('wishes.organise.sought-text')} ${t('wishes.organise.unwished', { count: unwished })}`} />
}

function Silent({ t, view: { silent, event, window } }: { t: Translator; view: WishOverview }) {
  const toRemind = silent.filter(({ remindedAt }) => remindedAt === null).length
  return (
    <Part id="silent" title={t('wishes.organise.silent')} lead={t('wishes.organise.silent-text', { count: silent.length })}>
      {toRemind > 0 && window.isOpen && (
        <ActionForm action={remindOfWishesAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-2">
          <input type="hidden" name="eventId" value={event.id} />
          <p className="text-sm text-ink-soft">{t('wishes.organise.remind-text')}</p>
          <div>
            <SubmitButton kind="secondary">{t('wishes.organise.remind', { count: toRemind })}</SubmitButton>
          </div>
        </ActionForm>
      )}
      {silent.length > 0 && (
        <TableFrame label={t('wishes.organise.silent')}>
          <table className="w-full min-w-120 text-left text-sm">
            <thead>
              <tr className="border-b border-line">
                <th scope="col" className="p-3">{t('wishes.organise.organisation')}</th>
                <th scope="col" className="p-3">{t('wishes.organise.kind')}</th>
                <th scope="col" className="p-3">{t('wishes.organise.reminded-column')}</th>
              </tr>
            </thead>
            <tbody>
              {silent.map((one) => (
                <tr key={one.registrationId} className="border-b border-line last:border-0">
                  <th scope="row" className="p-3 font-normal">
                    <a href={`/${t.locale}/organise/${event.id}/registrations/${one.registrationId}`}>{one.organisation}</a>
                  </th>
                  <td className="p-3">{one.kind}</td>
                  <td className="p-3">{one.remindedAt ? t('wishes.organise.reminded', { date: formatDate(t.locale, one.remindedAt, event.timeZone) }) : t('wishes.organise.not-reminded')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Part>
  )
}
