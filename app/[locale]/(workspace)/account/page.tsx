import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { SessionList } from '@/components/accounts/session-list'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { Badge, Banner, ButtonLink, Facts } from '@/components/ui/layout'
import { getAccount, listSessions } from '@/lib/accounts/person-queries'
import { getsMatchMails } from '@/lib/matching/match-mail-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { endOtherSessionsAction, endSessionAction, renamePersonAction, resendVerificationAction, setMatchMailsAction, signOutAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.account.title') }
}

const doneMessages = ['saved-name', 'saved-password', 'saved-email', 'saved-verification', 'saved-match-mails', 'ended', 'others-ended']

export default async function AccountPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/account`)
  const done = String((await searchParams).done)
  const [account, sessions, isTold] = await Promise.all([orNotFound(getAccount(actor)), listSessions(actor), getsMatchMails(actor)])
  const form = { locale, errorTitle: t('errors.summary', { count: 1 }) }
  return (
    <NarrowPage title={t('accounts.account.title')}>
      {doneMessages.includes(done) && (
        <p role="status" className="rounded-base border border-line bg-accent-soft p-4">
          {t(`accounts.account.${done}`)}
        </p>
      )}
      {!account.isEmailVerified && (
        <Banner tone="attention" title={t('accounts.account.not-confirmed-title')}>
          <p className="mb-3">{t('accounts.account.not-confirmed-lead', { email: account.email })}</p>
          <ActionForm {...form} action={resendVerificationAction}>
            <div>
              <SubmitButton kind="secondary">{t('accounts.account.resend')}</SubmitButton>
            </div>
          </ActionForm>
        </Banner>
      )}
      <ActionForm {...form} action={renamePersonAction}>
        <TextField name="name" label={t('accounts.name')} initial={account.name} autoComplete="name" maxLength={100} />
        <div>
          <SubmitButton>{t('accounts.account.save-name')}</SubmitButton>
        </div>
      </ActionForm>

      <section className="flex flex-col gap-4">
        <h2>{t('accounts.account.sign-in-title')}</h2>
        <Facts
          rows={[
            {
              name: t('accounts.email'),
              value: (
                <div className="flex flex-col gap-1">
                  <span>{account.email}</span>
                  <span>
                    <Badge tone={account.isEmailVerified ? 'plain' : 'attention'}>{t(account.isEmailVerified ? 'accounts.account.confirmed' : 'accounts.account.not-confirmed')}</Badge>
                  </span>
                  {account.pendingEmail && <span className="text-ink-soft">{t('accounts.account.pending', { email: account.pendingEmail })}</span>}
                  <span>
                    <a className="inline-block py-1" href={`/${locale}/account/email`}>
                      {t('accounts.account.change-email')}
                    </a>
                  </span>
                </div>
              ),
            },
            {
              name: t('accounts.password'),
              value: (
                <div className="flex flex-col gap-1">
                  <span>{t(account.hasPassword ? 'accounts.account.has-password' : 'accounts.account.no-password')}</span>
                  <span>
                    <a className="inline-block py-1" href={`/${locale}/account/password`}>
                      {t(account.hasPassword ? 'accounts.account.change-password' : 'accounts.account.set-password')}
                    </a>
                  </span>
                </div>
              ),
            },
          ]}
        />
      </section>

      <section className="flex flex-col gap-4">
        <h2>{t('accounts.account.sessions-title')}</h2>
        <p className="text-ink-soft">{t('accounts.account.sessions-lead')}</p>
        <SessionList t={t} sessions={sessions} endAction={endSessionAction} signOutAction={signOutAction} />
        {sessions.length > 1 && (
          <ActionForm {...form} action={endOtherSessionsAction}>
            <div>
              <SubmitButton kind="secondary">{t('accounts.account.end-others')}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </section>

      <section className="flex flex-col gap-4">
        <h2>{t('accounts.match-mails.title')}</h2>
        <p className="text-ink-soft">{t(isTold ? 'accounts.match-mails.on' : 'accounts.match-mails.off')}</p>
        <ActionForm {...form} action={setMatchMailsAction}>
          <input type="hidden" name="isOn" value={isTold ? 'no' : 'yes'} />
          <div>
            <SubmitButton kind="secondary">{t(isTold ? 'accounts.match-mails.turn-off' : 'accounts.match-mails.turn-on')}</SubmitButton>
          </div>
        </ActionForm>
      </section>

      <section className="flex flex-col gap-4 border-t border-line pt-8">
        <h2>{t('accounts.account.delete-title')}</h2>
        <p className="text-ink-soft">{t('accounts.account.delete-lead')}</p>
        <div>
          <ButtonLink kind="danger" href={`/${locale}/account/delete`}>
            {t('accounts.account.delete-link')}
          </ButtonLink>
        </div>
      </section>
    </NarrowPage>
  )
}
