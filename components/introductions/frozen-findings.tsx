import { FindingsTable } from '@/components/matches/findings-table'
import type { IntroductionView } from '@/lib/introductions/view'
import { formatDate } from '@/lib/platform/format'
import type { Translator } from '@/lib/platform/i18n'
import { frozenSide, viewerOf } from './words'

/** Why the two fit, as it was when it was asked. */
export function FrozenFindings({ t, introduction }: { t: Translator; introduction: IntroductionView }) {
  const { frozen, requestedAt, role, seeking } = introduction
  return (
    <section aria-labelledby="findings" className="flex flex-col gap-3">
      <h2 id="findings">{t('introductions.one.findings-title')}</h2>
      <p className="measure text-ink-soft">{t('introductions.one.frozen', { date: formatDate(t.locale, requestedAt), version: frozen.version })}</p>
      <details className="min-w-0">
        <summary className="py-2 font-semibold text-accent">{t('introductions.one.all-findings')}</summary>
        <FindingsTable t={t} match={frozen.match} viewer={viewerOf(role, seeking.entry.kind)} asking={frozenSide(frozen.seeking)} offering={frozenSide(frozen.offering)} />
      </details>
    </section>
  )
}
