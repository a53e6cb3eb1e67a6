import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { pageLocale, type LocaleParams } from '@/lib/web/page'
import { requestPasswordResetAction } from './actions'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.reset.title') }
}

export default async function ResetPasswordPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  return (
    <NarrowPage title={t('accounts.reset.title')} lead={t('accounts.reset.lead')} back={{ href: `/${locale}/sign-in`, label: t('accounts.reset.back') }}>
      <ActionForm action={requestPasswordResetAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <TextField name="email" type="email" label={t('accounts.email')} autoComplete="username" inputMode="email" maxLength={254} />
        <div>
          <SubmitButton>{t('accounts.reset.button')}</SubmitButton>
        </div>
      </ActionForm>
    </NarrowPage>
  )
}
