import type { Metadata } from 'next'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { PublicationChanges } from '@/components/events/board/publication-changes'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields'
import { Banner, ButtonLink, Card, EmptyState } from '@/components/ui/layout'
import { getPublicationPreview, type PublicationPreview } from '@/lib/events/board/publish-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { publishScheduleAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('board.publishing.title'), robots: { index: false } }
}

export default async function PublishPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const { done, all } = await searchParams
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/publish`)
  const preview = await orNotFound(getPublicationPreview(actor, id))
  const justDone = preview.published.find(({ number }) => String(number) === done)
  const board = `/${locale}/organise/${id}/board`
  return (
    <OrganiserFrame t={t} event={preview.event} current="/board" title={t('board.publishing.title')} lead={t('board.publishing.lead')} actions={<ButtonLink href={board} kind="secondary">{t('board.publishing.back')}</ButtonLink>}>
      <div className="flex flex-col gap-8">
        {justDone && <Banner tone="accent" title={t('board.publishing.done', { count: justDone.counts.told })} />}
        {preview.changes.length === 0 ? (
          <EmptyState title={t(preview.isFirst ? 'board.publishing.empty-first' : 'board.publishing.empty')} action={<ButtonLink href={board}>{t('board.publishing.to-board')}</ButtonLink>}>
            {t(preview.isFirst ? 'board.publishing.empty-first-text' : 'board.publishing.empty-text')}
          </EmptyState>
        ) : (
          <>
            <Warnings t={t} preview={preview} />
            <PublishForm t={t} preview={preview} />
            <PublicationChanges t={t} preview={preview} allHref={all === '1' ? null : `/${locale}/organise/${id}/publish?all=1`} />
          </>
        )}
        <Published t={t} preview={preview} />
      </div>
    </OrganiserFrame>
  )
}

function Warnings({ t, preview }: { t: Translator; preview: PublicationPreview }) {
  const { conflicts, belowFloor, event } = preview
  const isStopped = event.state !== 'OPEN' || conflicts.some(({ mayNotGoOut }) => mayNotGoOut)
  return (
    <div className="flex flex-col gap-3">
      {event.state === 'DRAFT' && <Banner tone="attention" title={t('errors.board.publish-draft')} />}
      {conflicts.length > 0 && (
        <Banner tone={isStopped ? 'danger' : 'attention'} title={t(isStopped ? 'board.publishing.stopped' : 'board.publishing.conflicts', { count: conflicts.length })}>
          <ul className="mt-1 list-disc pl-5">
            {conflicts.slice(0, 12).map((one) => (
              <li key={one.id}>
                {t('board.publishing.conflict', { one: one.one, other: one.other, why: one.breaches.map(({ code, params }) => t(`errors.board.breach.${code}`, params)).join(' ') })}
              </li>
            ))}
          </ul>
          {conflicts.length > 12 && <p className="mt-1">{t('board.publishing.more-conflicts', { count: conflicts.length - 12 })}</p>}
        </Banner>
      )}
      {belowFloor > 0 && <Banner tone="attention" title={t('board.publishing.below-floor', { count: belowFloor })} />}
    </div>
  )
}

function PublishForm({ t, preview }: { t: Translator; preview: PublicationPreview }) {
  const { told, toldWhole, isFirst, event, revision } = preview
  return (
    <Card aria-labelledby="publish-title">
      <h2 id="publish-title">{t('board.publishing.who', { count: told })}</h2>
      <p className="measure mt-2 text-ink-soft">{isFirst ? t('board.publishing.who-first') : t('board.publishing.who-later', { whole: toldWhole, changes: told - toldWhole })}</p>
      <div className="mt-4 max-w-2xl">
        <ActionForm action={publishScheduleAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })}>
          <input type="hidden" name="eventId" value={event.id} />
          <input type="hidden" name="revision" value={revision} />
          {!isFirst && <TextArea name="note" label={t('board.publishing.note')} hint={t('board.publishing.note-hint')} optional={t('common.optional')} rows={3} maxLength={1000} />}
          <div>
            <SubmitButton>{t('board.publishing.publish')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Card>
  )
}

function Published({ t, preview }: { t: Translator; preview: PublicationPreview }) {
  if (preview.published.length === 0) return null
  return (
    <section aria-labelledby="published-title">
      <h2 id="published-title">{t('board.publishing.before')}</h2>
      <ol className="mt-3 flex flex-col divide-y divide-line">
        {preview.published.map((one) => (
          <li key={one.number} className="py-3">
            <p className="font-semibold">{t('board.publishing.by', { who: one.by || t('board.ui.somebody'), at: formatMoment(t.locale, one.at, preview.event.timeZone) })}</p>
            <p className="text-ink-soft">{t('board.publishing.counts', one.counts)}</p>
            {one.note && <p className="measure mt-1">{one.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
