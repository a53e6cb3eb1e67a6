import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/layout'
import { findLinkView } from '@/lib/accounts/person-queries'
import { returnPath } from '@/lib/accounts/return-path'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { redeemSignInLinkAction } from '../actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.link.title'), robots: 'noindex' }
}

export default async function SignInLinkPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const token = String(search.token ?? '')
  const link = await findLinkView(await currentActor(), token, 'SIGN_IN')
  if (!link) {
    return (
      <NarrowPage title={t('accounts.link.dead-title')} lead={t('accounts.link.dead')}>
        <div>
          <ButtonLink href={`/${locale}/sign-in?by=link`}>{t('accounts.link.again')}</ButtonLink>
        </div>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t('accounts.link.title')} lead={t('accounts.link.lead', { email: link.email })}>
      <ActionForm action={redeemSignInLinkAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={returnPath(search.next, '')} />
        <div>
          <SubmitButton>{t('accounts.link.button')}</SubmitButton>
        </div>
      </ActionForm>
    </NarrowPage>
  )
}
