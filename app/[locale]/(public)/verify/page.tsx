import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { ButtonLink } from '@/components/ui/layout'
import { findLinkView } from '@/lib/accounts/person-queries'
import { returnPath } from '@/lib/accounts/return-path'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { verifyEmailAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.verify.title'), robots: 'noindex' }
}

export default async function VerifyPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const token = String(search.token ?? '')
  const link = await findLinkView(await currentActor(), token, 'VERIFY_EMAIL')
  if (!link) {
    return (
      <NarrowPage title={t('accounts.link.dead-title')} lead={t('accounts.verify.dead')}>
        <div>
          <ButtonLink href={`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}/account`)}`}>{t('accounts.verify.dead-action')}</ButtonLink>
        </div>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t('accounts.verify.title')} lead={t(link.isOwn ? 'accounts.verify.lead-signed-in' : 'accounts.verify.lead', { email: link.email })}>
      <ActionForm action={verifyEmailAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={returnPath(search.next, '')} />
        {!link.isOwn && (
          <>
            <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
            <TextField name="password" type="password" label={t('accounts.password')} autoComplete="current-password" maxLength={200} />
          </>
        )}
        <div>
          <SubmitButton>{t(link.isOwn ? 'accounts.verify.button-signed-in' : 'accounts.verify.button')}</SubmitButton>
        </div>
      </ActionForm>
      {!link.isOwn && (
        <div className="border-t border-line pt-4">
          <p>
            <a className="inline-block py-2" href={`/${locale}/reset-password`}>
              {t('accounts.verify.forgotten')}
            </a>
          </p>
          <p className="text-ink-soft">{t('accounts.verify.not-mine')}</p>
        </div>
      )}
    </NarrowPage>
  )
}
