import type { Translator } from '@/lib/platform/i18n'

export function SiteFooter({ t, locale }: { t: Translator; locale: string }) {
  return (
    <footer className="no-print mt-12 border-t border-line bg-sunken">
      <div className="mx-auto flex max-w-6xl flex-col gap-3 px-4 py-8 text-sm sm:px-6">
        <p className="measure text-ink-soft">{t('common.footer.about')}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a href={`/${locale}/about`}>{t('common.nav.about')}</a>
          </li>
          <li>
            <a href={`/${locale}/about/accessibility`}>{t('common.footer.accessibility')}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
