import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { ButtonLink } from '@/components/ui/layout'
import { pageLocale, type LocaleParams } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.delete.gone-title'), robots: 'noindex' }
}

export default async function AccountDeletedPage({ params }: Props) {
  const { locale, t } = await pageLocale(params)
  return (
    <NarrowPage title={t('accounts.delete.gone-title')} lead={t('accounts.delete.gone')}>
      <div>
        <ButtonLink href={`/${locale}/needs`}>{t('errors.page.browse-needs')}</ButtonLink>
      </div>
    </NarrowPage>
  )
}
