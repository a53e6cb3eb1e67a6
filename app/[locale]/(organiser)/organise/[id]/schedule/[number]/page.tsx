import type { Metadata } from 'next'
import { CancelSearch } from '@/components/events/cancel-search'
import { OrganiserFrame } from '@/components/events/organiser-frame'
import { ProposalParts } from '@/components/events/proposal-parts'
import { gapText, nameOfProposal, progressWords } from '@/components/events/schedule-words'
import { SearchProgress } from '@/components/events/search-progress'
import { UseProposal } from '@/components/events/use-proposal'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { Banner } from '@/components/ui/layout'
import { getProposal, type ProposalView } from '@/lib/events/schedule/schedule-queries'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { cancelProposalAction, nameProposalAction, useProposalAction } from '../actions'

type Props = { params: Promise<LocaleParams & { id: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('schedule.title'), robots: { index: false } }
}

export default async function ProposalPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const { id, number } = await params
  const actor = await personOrSignIn(locale, `/${locale}/organise/${id}/schedule/${number}`)
  const view = await orNotFound(getProposal(actor, id, Number(number), locale))
  const { event, proposal, result } = view
  const by = t('schedule.one.asked-by', { name: proposal.by, moment: formatMoment(locale, proposal.createdAt, event.timeZone) })
  return (
    <OrganiserFrame t={t} event={event} current="/schedule" title={nameOfProposal(t, proposal)} lead={by}>
      <div className="flex flex-col gap-8">
        <p className="no-print text-sm">
          <a href={`/${locale}/organise/${id}/schedule`}>← {t('schedule.one.back')}</a>
        </p>
        <Standing t={t} view={view} />
        {result && (
          <>
            {result.meetings.length > 0 && <UseProposal t={t} view={view} action={useProposalAction} />}
            <ProposalParts t={t} result={result} aims={proposal.aims} zone={event.timeZone} />
          </>
        )}
        <ActionForm action={nameProposalAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })} className="no-print flex max-w-lg flex-col items-start gap-3">
          <input type="hidden" name="eventId" value={event.id} />
          <input type="hidden" name="number" value={proposal.number} />
          <TextField name="name" label={t('schedule.one.rename.label')} initial={proposal.name} optional={t('common.optional')} maxLength={80} />
          <SubmitButton kind="secondary">{t('schedule.one.rename.go')}</SubmitButton>
        </ActionForm>
      </div>
    </OrganiserFrame>
  )
}

/** How the search went. */
function Standing({ t, view: { event, proposal, result } }: { t: Translator; view: ProposalView }) {
  const seconds = Math.round(result?.seconds ?? proposal.progress.seconds)
  if (proposal.state === 'QUEUED' || proposal.state === 'RUNNING')
    return (
      <SearchProgress
        url={`/${t.locale}/api/events/${event.id}/proposals`}
        initial={progressWords(t, proposal)}
        label={t('schedule.progress.label', { number: proposal.number })}
        again={t('schedule.progress.again')}
        cancel={<CancelSearch t={t} action={cancelProposalAction} eventId={event.id} number={proposal.number} isWaiting={proposal.state === 'QUEUED'} />}
      />
    )
  if (proposal.state === 'FAILED') return <Banner tone="danger" title={t('schedule.state.FAILED')}>{t(`schedule.error.${proposal.error === 'no-pairs' ? 'no-pairs' : 'unexpected'}`)}</Banner>
  if (!result) return <Banner tone="attention">{t('schedule.one.cancelled-none')}</Banner>
  const isBad = result.status === 'infeasible' || result.status === 'unknown'
  return (
    <Banner tone={isBad ? 'attention' : 'accent'} title={t(`schedule.quality.${result.status}`, { gap: gapText(t.locale, result.gap) })}>
      {proposal.state === 'CANCELLED' ? t('schedule.one.cancelled', { seconds }) : t('schedule.one.searched', { seconds })}
    </Banner>
  )
}
