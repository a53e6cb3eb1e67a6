import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { NoPasswordYet } from '@/components/accounts/no-password-yet'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { getAccount } from '@/lib/accounts/person-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { changePasswordAction } from '../actions'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.change-password.title') }
}

export default async function ChangePasswordPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/account/password`)
  const account = await orNotFound(getAccount(actor))
  return (
    <NarrowPage title={t('accounts.change-password.title')} lead={t('accounts.change-password.lead')} back={{ href: `/${locale}/account`, label: t('accounts.change-email.back') }}>
      {account.hasPassword ? (
        <ActionForm action={changePasswordAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
          <TextField name="currentPassword" type="password" label={t('accounts.current-password')} autoComplete="current-password" maxLength={200} />
          <TextField name="password" type="password" label={t('accounts.new-password')} hint={t('accounts.password-hint')} autoComplete="new-password" maxLength={200} />
          <div>
            <SubmitButton>{t('accounts.change-password.button')}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <NoPasswordYet t={t} />
      )}
    </NarrowPage>
  )
}
