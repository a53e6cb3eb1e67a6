import { Banner } from '@/components/ui/layout'
import type { AskCheck } from '@/lib/introductions/ask-queries'
import type { Translator } from '@/lib/platform/i18n'

/** Why it cannot be asked now, and what to do instead. */
export function ObstacleNote({ t, obstacle }: { t: Translator; obstacle: NonNullable<AskCheck['obstacle']> }) {
  const advice = `introductions.ask.what-to-do.${obstacle.code.replace('introduction.', '')}`
  const links: Record<string, [path: string, label: string]> = {
    'introduction.quota': ['?box=sent&state=open', 'sent-list'],
    'introduction.you-blocked': ['/blocked', 'blocked-list'],
  }
  const link = links[obstacle.code]
  return (
    <Banner tone="attention" title={t('introductions.ask.cannot-title')}>
      <p>{t(`errors.${obstacle.code}`, obstacle.params)}</p>
      {t.has(advice) && <p>{t(advice)}</p>}
      <p className="flex flex-wrap gap-x-6">
        {obstacle.introductionId && <a href={`/${t.locale}/introductions/${obstacle.introductionId}`}>{t('introductions.ask.see-introduction')}</a>}
        {link && <a href={`/${t.locale}/introductions${link[0]}`}>{t(`introductions.ask.${link[1]}`)}</a>}
      </p>
    </Banner>
  )
}
