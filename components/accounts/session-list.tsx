import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { Badge } from '@/components/ui/layout'
import type { SessionView } from '@/lib/accounts/person-queries'
import { readUserAgent } from '@/lib/accounts/user-agent'
import type { FormAction } from '@/lib/platform/form-state'
import { formatDate, formatMoment } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'

/** Browsers one is signed in with, in words, each with its way out. */
export function SessionList({ t, sessions, endAction, signOutAction }: { t: Translator; sessions: SessionView[]; endAction: FormAction; signOutAction: FormAction }) {
  const form = { locale: t.locale, errorTitle: t('errors.summary', { count: 1 }), className: 'flex flex-col gap-2' }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map((session) => {
        const browser = t('accounts.browser.words', readUserAgent(session.userAgent))
        const since = formatDate(t.locale, session.createdAt)
        return (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div>
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {browser} {session.isThis && <Badge tone="accent">{t('accounts.account.this')}</Badge>}
              </p>
              {!session.isThis && <p className="text-sm text-ink-soft">{t('accounts.account.seen', { date: formatMoment(t.locale, session.lastSeenAt, 'UTC') })}</p>}
              <p className="text-sm text-ink-soft">{t('accounts.account.since', { date: since })}</p>
            </div>
            {session.isThis ? (
              <ActionForm {...form} action={signOutAction}>
                <SubmitButton kind="secondary">{t('accounts.account.sign-out')}</SubmitButton>
              </ActionForm>
            ) : (
              <ActionForm {...form} action={endAction}>
                <input type="hidden" name="sessionId" value={session.id} />
                <SubmitButton kind="secondary">
                  <span aria-hidden="true">{t('accounts.account.end')}</span>
                  <span className="sr-only">{t('accounts.account.end-named', { browser, date: since })}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        )
      })}
    </ul>
  )
}
