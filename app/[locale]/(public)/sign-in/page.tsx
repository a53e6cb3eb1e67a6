import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { returnPath } from '@/lib/accounts/return-path'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { requestSignInLinkAction, signInAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.sign-in.title') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const next = returnPath(search.next, '')
  const withNext = next ? `?next=${encodeURIComponent(next)}` : ''
  const errorTitle = t('errors.summary', { count: 1 })

  if (search.by === 'link') {
    return (
      <NarrowPage title={t('accounts.sign-in.link-title')} lead={t('accounts.sign-in.link-lead')} back={{ href: `/${locale}/sign-in${withNext}`, label: t('accounts.sign-in.title') }}>
        <ActionForm action={requestSignInLinkAction} locale={locale} errorTitle={errorTitle}>
          <input type="hidden" name="next" value={next} />
          <TextField name="email" type="email" label={t('accounts.email')} autoComplete="username" inputMode="email" maxLength={254} />
          <div>
            <SubmitButton>{t('accounts.sign-in.link-button')}</SubmitButton>
          </div>
        </ActionForm>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t('accounts.sign-in.title')} lead={t('accounts.sign-in.lead')}>
      <ActionForm action={signInAction} locale={locale} errorTitle={errorTitle}>
        <input type="hidden" name="next" value={next} />
        <TextField name="email" type="email" label={t('accounts.email')} autoComplete="username" inputMode="email" maxLength={254} />
        <TextField name="password" type="password" label={t('accounts.password')} autoComplete="current-password" maxLength={200} />
        <div>
          <SubmitButton>{t('accounts.sign-in.button')}</SubmitButton>
        </div>
      </ActionForm>
      <ul className="flex flex-col border-t border-line pt-4">
        <li>
          <a className="inline-block py-2" href={`/${locale}/sign-in?by=link${next ? `&next=${encodeURIComponent(next)}` : ''}`}>
            {t('accounts.sign-in.link-button')}
          </a>
        </li>
        <li>
          <a className="inline-block py-2" href={`/${locale}/reset-password`}>
            {t('accounts.sign-in.forgotten')}
          </a>
        </li>
        <li>
          {t('accounts.sign-in.new-here')}{' '}
          <a className="inline-block py-2" href={`/${locale}/register${withNext}`}>
            {t('accounts.sign-in.register')}
          </a>
        </li>
      </ul>
    </NarrowPage>
  )
}
