import { Banner, ButtonLink } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'

/** What stands in place of a form that asks for the password, when there is none. */
export function NoPasswordYet({ t }: { t: Translator }) {
  return (
    <Banner tone="attention" title={t('accounts.change-password.none-title')}>
      <p className="mb-3">{t('accounts.change-password.none')}</p>
      <ButtonLink href={`/${t.locale}/reset-password`} kind="secondary">
        {t('accounts.change-password.none-button')}
      </ButtonLink>
    </Banner>
  )
}
