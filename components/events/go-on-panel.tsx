import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/layout'
import { pathOf, type EntryKind } from '@/lib/directory/model'
import type { Missing } from '@/lib/events/outcomes/go-on-pairs'
import type { MeetingOutcomeView } from '@/lib/events/outcomes/outcome-queries'
import type { FormAction } from '@/lib/platform/form-state'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

export type GoOnActions = { record: FormAction; ask: FormAction; open: FormAction }

/** Whether the two go on: what one side asked, and the thread once both want it. */
export function GoOnPanel({ t, meeting, actions }: { t: Translator; meeting: MeetingOutcomeView; actions: GoOnActions }) {
  const { goOn } = meeting
  const other = meeting.other.organisationName
  const word = (key: string, params: Record<string, string> = {}) => t(`outcomes.go-on.${key}`, { other, person: meeting.other.name, ...params })
  switch (goOn.state) {
    case 'not-said':
      return null
    case 'thread':
      return (
        <Frame title={word('thread-title')}>
          <p>{word('thread')}</p>
          <p>
            <ButtonLink href={`/${t.locale}/introductions/${goOn.introductionId}`}>{word('open-thread')}</ButtonLink>
          </p>
        </Frame>
      )
    case 'wanted':
      return (
        <Frame>
          <p>{word('wanted')}</p>
          {meeting.canSay && (
            <TapForm t={t} meeting={meeting} action={actions.ask}>
              <p className="measure text-sm text-ink-soft">{word('ask-hint')}</p>
              <SubmitButton kind="secondary">{word('ask')}</SubmitButton>
            </TapForm>
          )}
        </Frame>
      )
    case 'asked':
      return (
        <Frame>
          <p>{word('asked', { date: formatDate(t.locale, goOn.at, meeting.timeZone) })}</p>
        </Frame>
      )
    case 'asked-by-them':
      return (
        <Frame title={word('asked-by-them-title')} isWaiting>
          <p className="measure">{word('asked-by-them', { step: word(`step.${goOn.step}`) })}</p>
          {meeting.canSay && (
            <div className="flex flex-wrap gap-3">
              <TapForm t={t} meeting={meeting} action={actions.record} answer={`next.${goOn.step}`}>
                <SubmitButton>{word('yes')}</SubmitButton>
              </TapForm>
              <TapForm t={t} meeting={meeting} action={actions.record} answer="next.NONE">
                <SubmitButton kind="secondary">{word('no')}</SubmitButton>
              </TapForm>
            </div>
          )}
        </Frame>
      )
    case 'declined':
      return (
        <Frame>
          <p>{word('declined')}</p>
        </Frame>
      )
    case 'both':
      return <Both t={t} meeting={meeting} action={actions.open} word={word} />
  }
}

function Both({ t, meeting, action, word }: { t: Translator; meeting: MeetingOutcomeView; action: FormAction; word: (key: string, params?: Record<string, string>) => string }) {
  const { missing, contact, block } = meeting
  if (block) {
    return (
      <Frame>
        <p>{word(block === 'by-own' ? 'you-blocked' : 'blocked')}</p>
        {block === 'by-own' && (
          <p>
            <a href={`/${t.locale}/introductions/blocked`}>{word('blocks')}</a>
          </p>
        )}
      </Frame>
    )
  }
  return (
    <Frame title={word('both-title')}>
      {missing.length === 0 ? <p>{word('both')}</p> : <MissingList t={t} missing={missing} other={meeting.other.organisationName} intro={word('both-missing')} />}
      {contact && (
        <p>
          {word('contact', { name: contact.name })} <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      <TapForm t={t} meeting={meeting} action={action}>
        <SubmitButton kind={missing.length === 0 ? 'primary' : 'secondary'}>{word('try')}</SubmitButton>
      </TapForm>
    </Frame>
  )
}

function MissingList({ t, missing, other, intro }: { t: Translator; missing: readonly Missing[]; other: string; intro: string }) {
  const sentences = missing.flatMap((one): (Missing & { key: string; kind: EntryKind | null })[] => (one.code === 'entry' ? one.kinds.map((kind) => ({ ...one, key: `entry-${kind}`, kind })) : [{ ...one, key: one.code, kind: null }]))
  return (
    <>
      <p>{intro}</p>
      <ul className="flex list-disc flex-col gap-2 pl-6">
        {sentences.map(({ side, code, key, kind }) => (
          <li key={`${side} ${key}`}>
            {t(`outcomes.missing.${side}.${key}`, { other })}
            {side === 'own' && kind && (
              <>
                {' '}
                <a href={`/${t.locale}/${pathOf[kind]}/new`}>{t(`outcomes.missing.add.${kind}`)}</a>. {t('outcomes.missing.add-hint')}
              </>
            )}
            {side === 'own' && code === 'no-account' && (
              <>
                {' '}
                <a href={`/${t.locale}/organisations/new`}>{t('outcomes.missing.add.account')}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** One button that sends the meeting, and an answer with it. */
function TapForm({ t, meeting, action, answer, children }: { t: Translator; meeting: MeetingOutcomeView; action: FormAction; answer?: string; children: ReactNode }) {
  return (
    <ActionForm action={action} locale={t.locale} errorTitle={t('errors.summary', { count: 1 })} className="flex flex-col items-start gap-2">
      <input type="hidden" name="meetingId" value={meeting.id} />
      {answer && <input type="hidden" name="answer" value={answer} />}
      {children}
    </ActionForm>
  )
}

function Frame({ title, isWaiting = false, children }: { title?: string; isWaiting?: boolean; children: ReactNode }) {
  return (
    <div className={`flex flex-col gap-3 rounded-base border-l-4 p-4 ${isWaiting ? 'border-attention bg-attention-soft' : 'border-accent bg-accent-soft'}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}
