import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { ButtonLink } from '@/components/ui/layout'
import { findLinkView } from '@/lib/accounts/person-queries'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { resetPasswordAction } from '../actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.reset.title'), robots: 'noindex' }
}

export default async function NewPasswordPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const token = String((await searchParams).token ?? '')
  const link = await findLinkView(await currentActor(), token, 'RESET_PASSWORD')
  if (!link) {
    return (
      <NarrowPage title={t('accounts.link.dead-title')} lead={t('accounts.link.dead')}>
        <div>
          <ButtonLink href={`/${locale}/reset-password`}>{t('accounts.link.again')}</ButtonLink>
        </div>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t('accounts.reset.title')} lead={t('accounts.reset.new-lead', { email: link.email })}>
      <ActionForm action={resetPasswordAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
        <TextField name="password" type="password" label={t('accounts.new-password')} hint={t('accounts.password-hint')} autoComplete="new-password" maxLength={200} />
        <div>
          <SubmitButton>{t('accounts.reset.new-button')}</SubmitButton>
        </div>
      </ActionForm>
    </NarrowPage>
  )
}
