import type { Metadata } from 'next'
import { LaterQuestion } from '@/components/events/later-question'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Banner, EmptyState, Facts, PageHeader } from '@/components/ui/layout'
import { getLater, type LaterView } from '@/lib/events/outcomes/later-queries'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { currentActor, personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { answerLaterAction } from './actions'

type Props = { params: Promise<LocaleParams & { id: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  // The address holds the key to the answer: it goes to no other site.
  return { title: t('outcomes.later.title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** Where the mail three months later leads; its link needs no sign-in. */
export default async function LaterPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id } = await params
  const search = await searchParams
  const token = typeof search.token === 'string' ? search.token : ''
  const actor = token ? await currentActor() : await personOrSignIn(locale, `/${locale}/events/${id}/later`)
  const later = await orNotFound(getLater(actor, id, token))
  const date = (at: Date) => formatDate(locale, at, later.event.timeZone)
  const lead = t('outcomes.later.lead', { event: later.event.name, date: formatDate(locale, later.event.endsOn), organisation: later.organisationName })
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('outcomes.later.title')} lead={lead} />
      {later.meetings.length === 0 ? (
        <EmptyState title={t('outcomes.later.none-title')}>{t('outcomes.later.none')}</EmptyState>
      ) : later.isEarly ? (
        <EmptyState title={t('outcomes.later.early-title')}>{t('outcomes.later.early', { date: date(later.from) })}</EmptyState>
      ) : later.isChangeable ? (
        <Questions t={t} later={later} token={token} isDone={search.done === '1' && later.answeredAt !== null} until={date(later.until)} />
      ) : (
        <div className="flex flex-col gap-6">
          <Banner title={t('outcomes.later.over-title')}>{t('outcomes.later.over', { date: date(later.until) })}</Banner>
          <Facts rows={later.meetings.map((meeting) => ({ name: meeting.other.organisationName, value: meeting.result ? t(`outcomes.later.result.${meeting.result}`) : t('outcomes.later.nothing-said') }))} />
        </div>
      )}
    </div>
  )
}

function Questions({ t, later, token, isDone, until }: { t: Translator; later: LaterView; token: string; isDone: boolean; until: string }) {
  const results = (['NOTHING', 'TALKING', 'PILOT', 'CONTRACT'] as const).map((value) => ({ value, label: t(`outcomes.later.result.${value}`) }))
  return (
    <>
      {isDone && (
        <div className="mb-6" role="status">
          <Banner tone="accent" title={t('outcomes.later.done')}>
            {t('outcomes.later.until', { date: until })}
          </Banner>
        </div>
      )}
      <ActionForm action={answerLaterAction} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col gap-4">
        <input type="hidden" name="eventId" value={later.event.id} />
        {token && <input type="hidden" name="token" value={token} />}
        {later.meetings.map((meeting) => (
          <LaterQuestion
            key={meeting.id}
            name={`results.${meeting.id}`}
            label={meeting.other.organisationName}
            hint={t('outcomes.later.met', { date: formatDate(t.locale, meeting.startsAt, later.event.timeZone) })}
            initial={meeting.result ?? ''}
            options={results}
          />
        ))}
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t(later.answeredAt ? 'outcomes.later.change' : 'outcomes.later.save')}</SubmitButton>
          {!isDone && <p className="text-sm text-ink-soft">{t('outcomes.later.until', { date: until })}</p>}
        </div>
      </ActionForm>
    </>
  )
}
