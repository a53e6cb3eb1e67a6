import { GoOnPanel, type GoOnActions } from './go-on-panel'
import { NoteField } from './note-field'
import { OutcomeTaps } from './outcome-taps'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { outcomeAnswers } from '@/lib/events/outcomes/outcome'
import type { MeetingOutcomeView } from '@/lib/events/outcomes/outcome-queries'
import { noteLength } from '@/lib/events/outcomes/outcome-schemas'
import type { FormAction } from '@/lib/platform/form-state'
import { formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

export type OutcomeActions = GoOnActions & { record: FormAction; note: FormAction }

/** How one meeting was, what follows, and a note for one's own organisation. */
export function MeetingOutcome({ t, meeting, actions }: { t: Translator; meeting: MeetingOutcomeView; actions: OutcomeActions }) {
  return (
    <div className="flex flex-col gap-5">
      {meeting.canSay ? (
        <OutcomeTaps meetingId={meeting.id} locale={t.locale} outcome={meeting.outcome} action={actions.record} words={wordsOf(t, meeting)} />
      ) : (
        meeting.outcome === null && meeting.goOn.state === 'not-said' && <p className="text-ink-soft">{t('outcomes.meeting.not-yet', { date: formatMoment(t.locale, meeting.endsAt, meeting.timeZone) })}</p>
      )}
      <GoOnPanel t={t} meeting={meeting} actions={actions} />
      <Note t={t} meeting={meeting} action={actions.note} />
    </div>
  )
}

function wordsOf(t: Translator, meeting: MeetingOutcomeView) {
  const word = (key: string, params?: Record<string, string>) => t(`outcomes.meeting.${key}`, params)
  const keys = outcomeAnswers.filter((answer) => !answer.endsWith('clear')).map((answer) => answer.replace('.', '-'))
  return {
    held: word('held'),
    useful: word('useful'),
    next: word('next'),
    nextHint: word('next-hint', { other: meeting.other.organisationName }),
    undoHint: word('undo-hint'),
    labels: Object.fromEntries(keys.map((key) => [key, word(key)])),
  }
}

function Note({ t, meeting, action }: { t: Translator; meeting: MeetingOutcomeView; action: FormAction }) {
  return (
    <details className="no-print" open={meeting.note !== '' || undefined}>
      <summary className="inline-block py-2 text-accent underline">{t(meeting.note ? 'outcomes.note.edit' : 'outcomes.note.open')}</summary>
      <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="mt-2 flex max-w-2xl flex-col gap-3">
        <input type="hidden" name="meetingId" value={meeting.id} />
        <NoteField id={`note-${meeting.id}`} label={t('outcomes.note.label')} hint={t('outcomes.note.hint')} initial={meeting.note} maxLength={noteLength} />
        <div>
          <SubmitButton kind="secondary">{t('outcomes.note.save')}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}
