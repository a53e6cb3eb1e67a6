import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink, Card } from '@/components/ui/layout'
import type { ProposalView } from '@/lib/events/schedule/schedule-queries'
import { formatMoment } from '@/lib/platform/format'
import type { FormAction } from '@/lib/platform/form-state'
import type { Translator } from '@/lib/platform/i18n'

/** From a proposal to the board, with what that changes said before. */
export function UseProposal({ t, view: { event, proposal, board }, action }: { t: Translator; view: ProposalView; action: FormAction }) {
  return (
    <Card aria-labelledby="use" className="no-print">
      <h2 id="use" className="mb-2 text-xl">
        {t('schedule.one.use.title')}
      </h2>
      <p className="measure">{t('schedule.one.use.text', board)}</p>
      {proposal.usedAt && <p className="measure mt-2 text-ink-soft">{t('schedule.one.use.again', { moment: formatMoment(t.locale, proposal.usedAt, event.timeZone) })}</p>}
      <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-4 flex flex-col items-start gap-3">
        <input type="hidden" name="eventId" value={event.id} />
        <input type="hidden" name="number" value={proposal.number} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton kind={proposal.usedAt ? 'secondary' : 'primary'}>{t('schedule.one.use.go')}</SubmitButton>
          {proposal.usedAt && <ButtonLink href={`/${t.locale}/organise/${event.id}/board`}>{t('schedule.one.use.board')}</ButtonLink>}
        </div>
      </ActionForm>
    </Card>
  )
}
