import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { NoPasswordYet } from '@/components/accounts/no-password-yet'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { getAccount } from '@/lib/accounts/person-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { changeEmailAction } from '../actions'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.change-email.title') }
}

export default async function ChangeEmailPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/account/email`)
  const account = await orNotFound(getAccount(actor))
  return (
    <NarrowPage title={t('accounts.change-email.title')} lead={t('accounts.change-email.lead', { email: account.email })} back={{ href: `/${locale}/account`, label: t('accounts.change-email.back') }}>
      {account.hasPassword ? (
        <ActionForm action={changeEmailAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
          <TextField name="email" type="email" label={t('accounts.change-email.new')} autoComplete="email" inputMode="email" maxLength={254} />
          <TextField name="currentPassword" type="password" label={t('accounts.current-password')} autoComplete="current-password" maxLength={200} />
          <div>
            <SubmitButton>{t('accounts.change-email.button')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <NoPasswordYet t={t} />
      )}
    </NarrowPage>
  )
}
