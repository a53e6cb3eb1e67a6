import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { NoPasswordYet } from '@/components/accounts/no-password-yet'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields'
import { Banner, ButtonLink } from '@/components/ui/layout'
import { getAccount, getDeletionConsequences } from '@/lib/accounts/person-queries'
import { personOrSignIn } from '@/lib/web/current-actor'
import { orNotFound, pageLocale, type LocaleParams } from '@/lib/web/page'
import { deleteAccountAction } from '../actions'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.delete.title') }
}

export default async function DeleteAccountPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  const actor = await personOrSignIn(locale, `/${locale}/account/delete`)
  const [account, { closes, mustHandOver }] = await Promise.all([orNotFound(getAccount(actor)), orNotFound(getDeletionConsequences(actor))])
  return (
    <NarrowPage title={t('accounts.delete.title')} lead={t('accounts.delete.lead')} back={{ href: `/${locale}/account`, label: t('accounts.change-email.back') }}>
      {mustHandOver.map((organisation) => (
        <Banner key={organisation} tone="danger">
          {t('accounts.delete.hand-over', { organisation })}
        </Banner>
      ))}
      {closes.map((organisation) => (
        <Banner key={organisation} tone="attention">
          {t('accounts.delete.closes', { organisation })}
        </Banner>
      ))}
      {!account.hasPassword && <NoPasswordYet t={t} />}
      {account.hasPassword && mustHandOver.length === 0 && (
        <ActionForm action={deleteAccountAction} locale={locale} errorTitle={t('errors.summary', { count: 1 })}>
          <TextField name="currentPassword" type="password" label={t('accounts.current-password')} autoComplete="current-password" maxLength={200} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton kind="danger">{t('accounts.delete.button')}</SubmitButton>
            <ButtonLink kind="secondary" href={`/${locale}/account`}>
              {t('accounts.delete.keep')}
            </ButtonLink>
          </div>
        </ActionForm>
      )}
    </NarrowPage>
  )
}
