import { EmptyState, ButtonLink } from '@/components/ui/layout'
import { defaultLocale, getTranslator } from '@/lib/platform/i18n'

export default function NotFoundPage() {
  const t = getTranslator(defaultLocale)
  return (
    <EmptyState
      isPage
      title={t('errors.page.not-found-title')}
      action={
        <>
          <ButtonLink href={`/${defaultLocale}/needs`}>{t('errors.page.browse-needs')}</ButtonLink>
          <ButtonLink href={`/${defaultLocale}/offerings`} kind="secondary">
            {t('errors.page.browse-offerings')}
          </ButtonLink>
        </>
      }
    >
      {t('errors.page.not-found')}
    </EmptyState>
  )
}
