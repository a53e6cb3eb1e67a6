import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/layout'
import { findLinkView } from '@/lib/accounts/person-queries'
import { currentActor } from '@/lib/web/current-actor'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'
import { confirmEmailChangeAction } from './actions'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.email-change.title'), robots: 'noindex' }
}

export default async function ConfirmEmailChangePage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const search = await searchParams
  const token = String(search.token ?? '')
  const link = search.done ? null : await findLinkView(await currentActor(), token, 'CHANGE_EMAIL')
  if (!link) {
    const key = search.done ? 'done' : 'dead'
    return (
      <NarrowPage title={t(search.done ? 'accounts.email-change.done-title' : 'accounts.link.dead-title')} lead={t(`accounts.email-change.${key}`)}>
        <div>
          <ButtonLink href={`/${locale}/account`}>{t('accounts.email-change.dead-action')}</ButtonLink>
        </div>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t('accounts.email-change.title')} lead={t('accounts.email-change.lead', { email: link.email })}>
      <ActionForm action={confirmEmailChangeAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
        <input type="hidden" name="token" value={token} />
        <div>
          <SubmitButton>{t('accounts.email-change.button')}</SubmitButton>
        </div>
      </ActionForm>
    </NarrowPage>
  )
}
