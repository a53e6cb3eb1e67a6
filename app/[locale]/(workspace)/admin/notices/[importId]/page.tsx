import type { Metadata } from 'next'
import { refusalWords } from '@/components/notices/notice-words'
import { Badge, Banner, ButtonLink, EmptyState, TableFrame } from '@/components/ui/layout'
import { getImport, listAnswers, type AnswerView, type ImportView } from '@/lib/notices/import-queries'
import { importOutcomes, type ImportOutcome } from '@/lib/notices/model'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { AdminFrame, adminOrNotFound } from '../../admin-frame'
import { readAnswerSearch } from './read-search'
import { RefreshWhileRunning } from './refresh-while-running'

type Props = { params: Promise<LocaleParams & { importId: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('notices.import.title') }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await adminOrNotFound()
  const { importId } = await params
  const { outcome, after } = readAnswerSearch(await searchParams)
  const run = await orNotFound(getImport(actor, importId))
  const { rows, next } = await orNotFound(listAnswers(actor, importId, { outcome, after }))
  const to = `/${locale}/admin/notices/${importId}`
  const only = outcome ? `outcome=${outcome}` : ''
  return (
    <AdminFrame t={t} path="/notices" title={t('notices.import.title')} lead={startedWords(t, run)}>
      <Progress t={t} run={run} to={to} />
      <Outcomes t={t} run={run} chosen={outcome} to={to} />
      {rows.length === 0 ? <EmptyState title={t('notices.import.empty')} /> : <Answers t={t} rows={rows} />}
      <p className="no-print mt-4 flex flex-wrap gap-3">
        {next !== null && <ButtonLink kind="secondary" href={`${to}?${[only, `after=${next}`].filter(Boolean).join('&')}`}>{t('notices.import.next')}</ButtonLink>}
        {after !== undefined && <ButtonLink kind="quiet" href={only ? `${to}?${only}` : to}>{t('notices.import.first')}</ButtonLink>}
        {run.answered > 0 && <ButtonLink kind="quiet" href={`${to}/answers${only && `?${only}`}`}>{t('notices.import.csv')}</ButtonLink>}
      </p>
    </AdminFrame>
  )
}

function startedWords(t: Translator, run: ImportView): string {
  const when = formatMoment(t.locale, run.startedAt, 'UTC')
  return run.by ? t('notices.import.started-by', { when, name: run.by }) : t('notices.import.started', { when })
}

function Progress({ t, run, to }: { t: Translator; run: ImportView; to: string }) {
  return (
    <div role="status" className="mb-6">
      {run.state === 'running' && (
        <Banner tone="accent" title={t('notices.import.running', { count: run.answered })}>
          <p>
            {t('notices.import.running-text')} <a href={to}>{t('notices.import.refresh')}</a>
          </p>
          <RefreshWhileRunning />
        </Banner>
      )}
      {run.state === 'cut-off' && (
        <Banner tone="attention" title={t('notices.import.cut-off', { count: run.answered })}>
          {t('notices.import.cut-off-text')}
        </Banner>
      )}
      {run.state === 'finished' && <Banner tone="accent" title={t('notices.import.finished', { ...run.counts, count: run.answered })} />}
    </div>
  )
}

function Outcomes({ t, run, chosen, to }: { t: Translator; run: ImportView; chosen?: ImportOutcome; to: string }) {
  const links = [
    { key: 'all', href: to, count: run.answered, current: chosen === undefined },
    ...importOutcomes.map((key) => ({ key, href: `${to}?outcome=${key}`, count: run.counts[key], current: chosen === key })),
  ]
  return (
    <nav aria-label={t('notices.import.filter')} className="no-print mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.key}>
            <a href={link.href} aria-current={link.current ? 'page' : undefined} className="inline-block py-2 aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline">
              {t(`notices.outcome.${link.key}`)} ({link.count})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Answers({ t, rows }: { t: Translator; rows: AnswerView[] }) {
  return (
    <TableFrame label={t('notices.import.answers')}>
      <table className="w-full text-left text-sm">
        <thead className="border-b border-line-strong">
          <tr>
            {['file', 'outcome', 'about'].map((column) => (
              <th key={column} scope="col" className="px-3 py-2.5 font-semibold">
                {t(`notices.import.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={row.position} className="align-top">
              <th scope="row" className="max-w-xs px-3 py-2.5 font-normal break-all">
                {row.file}
              </th>
              <td className="px-3 py-2.5">
                <Badge tone={row.outcome === 'refused' ? 'danger' : 'plain'}>{t(`notices.outcome.${row.outcome}`)}</Badge>
              </td>
              <td className="min-w-56 px-3 py-2.5 break-words">
                {row.refusal ? refusalWords({ t }, row.refusal) : row.entryId ? <a href={`/${t.locale}/needs/${row.entryId}`}>{row.title || row.sourceKey}</a> : t('notices.import.no-need', { title: row.title || row.sourceKey })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
