import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/layout'
import { canStopMatchMails } from '@/lib/matching/match-mail-queries'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { stopMatchMailsAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.match-mails.stop-title'), robots: 'noindex' }
}

/** Where the link in a mail leads. Opening it, as mail scanners do, stops nothing: the button does. */
export default async function StopMatchMailsPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const account = <ButtonLink href={`/${locale}/account`}>{t('accounts.account.title')}</ButtonLink>
  if (search.done === '1') return <NarrowPage title={t('accounts.match-mails.stopped-title')} lead={t('accounts.match-mails.stopped')}><div>{account}</div></NarrowPage>
  const token = String(search.token ?? '')
  if (!(await canStopMatchMails(token))) return <NarrowPage title={t('accounts.match-mails.dead-title')} lead={t('accounts.match-mails.dead')}><div>{account}</div></NarrowPage>
  return (
    <NarrowPage title={t('accounts.match-mails.stop-title')} lead={t('accounts.match-mails.stop-lead')}>
      <ActionForm action={stopMatchMailsAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="token" value={token} />
        <div>
          <SubmitButton>{t('accounts.match-mails.stop-action')}</SubmitButton>
        </div>
      </ActionForm>
    </NarrowPage>
  )
}
