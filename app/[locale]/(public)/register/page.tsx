import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { returnPath } from '@/lib/accounts/return-path'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { registerPersonAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.register.title') }
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const next = returnPath((await searchParams).next, '')
  return (
    <NarrowPage title={t('accounts.register.title')} lead={t('accounts.register.lead')}>
      <ActionForm action={registerPersonAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="next" value={next} />
        <TextField name="name" label={t('accounts.name')} hint={t('accounts.register.name-hint')} autoComplete="name" maxLength={100} />
        <TextField name="email" type="email" label={t('accounts.email')} hint={t('accounts.register.email-hint')} autoComplete="username" inputMode="email" maxLength={254} />
        <TextField name="password" type="password" label={t('accounts.password')} hint={t('accounts.password-hint')} autoComplete="new-password" maxLength={200} />
        <div>
          <SubmitButton>{t('accounts.register.button')}</SubmitButton>
        </div>
      </ActionForm>
      <p className="border-t border-line pt-4">
        {t('accounts.register.have-account')}{' '}
        <a className="inline-block py-2" href={`/${locale}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`}>
          {t('accounts.register.sign-in')}
        </a>
      </p>
    </NarrowPage>
  )
}
