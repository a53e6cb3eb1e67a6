import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../globals.css'
import { ForgetOffline } from '@/components/shell/forget-offline'
import { SiteFooter } from '@/components/shell/site-footer'
import { SiteHeader } from '@/components/shell/site-header'
import { countWaiting } from '@/lib/introductions/queries'
import { currentActor } from '@/lib/web/current-actor'
import { offlineOwner } from '@/lib/web/offline-owner'
import { defaultLocale, getTranslator, isLocale } from '@/lib/platform/i18n'

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { locale } = await params
  const t = getTranslator(isLocale(locale) ? locale : defaultLocale)
  return {
    title: { default: `${t('common.name')}: ${t('common.tagline')}`, template: `%s - ${t('common.name')}` },
    referrer: 'same-origin',
  }
}

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const asked = (await params).locale
  const locale = isLocale(asked) ? asked : defaultLocale
  const t = getTranslator(locale)
  const actor = await currentActor()
  return (
    <html lang={locale}>
      <body>
        <a href="#main" className="absolute left-2 top-2 z-20 -translate-y-24 rounded-base bg-accent px-4 py-2 text-on-accent focus:translate-y-0">
          {t('common.skip')}
        </a>
        <SiteHeader t={t} locale={locale} actor={actor} waiting={await countWaiting(actor)} />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 py-8 sm:px-6 sm:py-12">
          {children}
        </main>
        <SiteFooter t={t} locale={locale} />
        <ForgetOffline owner={offlineOwner(actor)} />
      </body>
    </html>
  )
}
