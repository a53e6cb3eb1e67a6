import { ButtonLink, Card } from '@/components/ui/layout'
import type { Translator } from '@/lib/platform/i18n'

/** What Sund does for one of its three sides, with a way to look and a way to act. */
export function SideCard({ t, side, count, browse, act }: { t: Translator; side: 'sme' | 'authority' | 'investor'; count: number; browse: string; act: string }) {
  return (
    <Card className="flex flex-col gap-3">
      <h3>{t(`home.${side}.title`)}</h3>
      <p className="grow text-ink-soft">{t(`home.${side}.text`)}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-2">
        <ButtonLink href={browse} kind="secondary">
          {t(`home.${side}.browse`, { count })}
        </ButtonLink>
        <a href={act} className="py-2">
          {t(`home.${side}.act`)}
        </a>
      </div>
    </Card>
  )
}
