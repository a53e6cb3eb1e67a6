import type { Metadata } from 'next'
import { NarrowPage } from '@/components/accounts/narrow-page'
import { Banner } from '@/components/ui/layout'
import { sendsMail } from '@/lib/platform/env'
import { isLocalVisit } from '@/lib/web/client'
import { pageLocale, type LocaleParams, type Search } from '@/lib/web/page'

type Props = { params: Promise<LocaleParams>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageLocale(params)
  return { title: t('accounts.mailed.title'), robots: 'noindex' }
}

const askedOn: Record<string, string> = { register: 'register', link: 'sign-in?by=link', reset: 'reset-password' }

export default async function CheckYourMailPage({ params, searchParams }: Props) {
  const { locale, t } = await pageLocale(params)
  const asked = String((await searchParams).for)
  const what = asked in askedOn ? asked : 'register'
  const hasOutbox = !sendsMail() && (await isLocalVisit())
  return (
    <NarrowPage title={t('accounts.mailed.title')} lead={t(`accounts.mailed.${what}`)}>
      {hasOutbox && (
        <Banner tone="accent">
          <p>{t('accounts.mailed.outbox')}</p>
          <p className="mt-1">
            <a className="inline-block py-2 font-semibold" href={`/${locale}/outbox`}>
              {t('accounts.mailed.outbox-link')}
            </a>
          </p>
        </Banner>
      )}
      <p>
        {t('accounts.mailed.nothing')}{' '}
        <a className="inline-block py-1" href={`/${locale}/${askedOn[what]}`}>
          {t('accounts.mailed.again')}
        </a>
      </p>
    </NarrowPage>
  )
}
